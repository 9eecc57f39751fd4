/** What follows for conventions from facts of the register, and from their own. */
@NullMarked
package fr.cdg62.opposable.convention.policy;

import org.jspecify.annotations.NullMarked;
