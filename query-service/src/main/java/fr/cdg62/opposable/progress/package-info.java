/** One project, seen: what each party owes of it and since when, what was handed over and decided, whose turn it is, and every fact behind. */
@NullMarked
package fr.cdg62.opposable.progress;

import org.jspecify.annotations.NullMarked;
