/** Lists as spreadsheets: the columns and filters of the screen, every row, and the two dates at which it was read. */
@NullMarked
package fr.cdg62.opposable.export;

import org.jspecify.annotations.NullMarked;
