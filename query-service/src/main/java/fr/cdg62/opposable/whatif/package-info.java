/** What a letter of termination would bring about (C-09): its end and all that follows from it, computed, nothing written. */
@NullMarked
package fr.cdg62.opposable.whatif;

import org.jspecify.annotations.NullMarked;
