/** Tests of dryrun. */
@NullMarked
package fr.cdg62.opposable.axonserver.dryrun;

import org.jspecify.annotations.NullMarked;
