/** The aggregate of a convention, and the ports by which it asks the register and the offices. */
@NullMarked
package fr.cdg62.opposable.convention.model;

import org.jspecify.annotations.NullMarked;
