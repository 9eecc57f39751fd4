/** The read side put together: what the composition root imports to have its endpoints and pages. */
@NullMarked
package fr.cdg62.opposable.readside;

import org.jspecify.annotations.NullMarked;
