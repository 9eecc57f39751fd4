/** How a convention stands on a day: its state follows from dated facts and the calendar, and nobody sets it. */
@NullMarked
package fr.cdg62.opposable.standing;

import org.jspecify.annotations.NullMarked;
