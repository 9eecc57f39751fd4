/** Events are JSON under a stable name and revision, mapped by a table; no class name is ever read from the store. */
@NullMarked
package fr.cdg62.opposable.axonserver.serialisation;

import org.jspecify.annotations.NullMarked;
