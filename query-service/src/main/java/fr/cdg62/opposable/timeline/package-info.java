/** A history a non-developer reads: every event with its two dates, its author and the rules that held, ready for a French sentence. */
@NullMarked
package fr.cdg62.opposable.timeline;

import org.jspecify.annotations.NullMarked;
