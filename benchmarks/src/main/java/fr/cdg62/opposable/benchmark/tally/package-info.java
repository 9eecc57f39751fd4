/** The small aggregate on which stores are measured: a tally is opened, then counted up, nine times for one opening. */
@NullMarked
package fr.cdg62.opposable.benchmark.tally;

import org.jspecify.annotations.NullMarked;
