/** What a policy is: what follows inside the house from a fact, told as commands. Each stands with the context that acts. */
@NullMarked
package fr.cdg62.opposable.policy;

import org.jspecify.annotations.NullMarked;
