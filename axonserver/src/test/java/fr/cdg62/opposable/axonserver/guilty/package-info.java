/** Classes that break the rules of the room on purpose, so that each rule is seen to catch one. */
@NullMarked
package fr.cdg62.opposable.axonserver.guilty;

import org.jspecify.annotations.NullMarked;
