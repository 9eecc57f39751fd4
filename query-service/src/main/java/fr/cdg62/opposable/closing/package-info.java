/** Before a convention is treated as over: what was checked of its termination, what its end brings about, and what may not be destroyed. */
@NullMarked
package fr.cdg62.opposable.closing;

import org.jspecify.annotations.NullMarked;
