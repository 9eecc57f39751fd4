/** From a clause of the convention to every event that carried it out, and the texts its visas stand for at a date. */
@NullMarked
package fr.cdg62.opposable.clause;

import org.jspecify.annotations.NullMarked;
