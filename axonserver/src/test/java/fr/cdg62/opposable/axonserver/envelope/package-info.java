/** Tests of envelope. */
@NullMarked
package fr.cdg62.opposable.axonserver.envelope;

import org.jspecify.annotations.NullMarked;
