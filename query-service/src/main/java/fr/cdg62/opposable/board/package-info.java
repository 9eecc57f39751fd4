/** Every project at once: how far each has come, whose turn it is and since when, and what the collectivity still owes. */
@NullMarked
package fr.cdg62.opposable.board;

import org.jspecify.annotations.NullMarked;
