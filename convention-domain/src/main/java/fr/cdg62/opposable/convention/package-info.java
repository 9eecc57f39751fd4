/** A convention binds the centre and a collectivity for five years, each side authorised by a dated deliberation. It is drafted, deliberated, signed, in force, then ended. Its state on a day follows from facts and the calendar: nobody sets it. It is renewed at most once, expressly. Its dates explain themselves. */
@NullMarked
package fr.cdg62.opposable.convention;

import org.jspecify.annotations.NullMarked;
