/** What the tests of this room share: two invented events, and messages that carry them. */
@NullMarked
package fr.cdg62.opposable.axonserver;

import org.jspecify.annotations.NullMarked;
