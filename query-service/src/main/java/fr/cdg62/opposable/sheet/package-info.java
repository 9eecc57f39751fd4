/** The sheet of a collectivity: what the register says of it, its population year by year, its affiliation and its conventions. */
@NullMarked
package fr.cdg62.opposable.sheet;

import org.jspecify.annotations.NullMarked;
