/** Tests of serialisation. */
@NullMarked
package fr.cdg62.opposable.axonserver.serialisation;

import org.jspecify.annotations.NullMarked;
