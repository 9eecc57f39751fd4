/** What every event receives before it is stored, whatever the store. */
@NullMarked
package fr.cdg62.opposable.axonserver.envelope;

import org.jspecify.annotations.NullMarked;
