/** A dry run: the same handler runs, its events are captured, the unit of work is rolled back and nothing is appended. */
@NullMarked
package fr.cdg62.opposable.axonserver.dryrun;

import org.jspecify.annotations.NullMarked;
