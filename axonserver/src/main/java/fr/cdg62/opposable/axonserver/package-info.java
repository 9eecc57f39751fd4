/** Where events are kept and how they get there: the embedded store, serialisation by event name, the envelope, dry runs. */
@NullMarked
package fr.cdg62.opposable.axonserver;

import org.jspecify.annotations.NullMarked;
