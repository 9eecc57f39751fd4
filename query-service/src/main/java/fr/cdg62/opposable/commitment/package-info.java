/** What each party owes the other, since when, what proves it and what to do today (R16): one radar over every convention, before the other party says so. */
@NullMarked
package fr.cdg62.opposable.commitment;

import org.jspecify.annotations.NullMarked;
