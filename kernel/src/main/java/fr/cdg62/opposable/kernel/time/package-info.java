/** Legal time: civil dates in Europe/Paris, terms de date à date, clear days, délais francs, and dates that explain themselves. */
@NullMarked
package fr.cdg62.opposable.kernel.time;

import org.jspecify.annotations.NullMarked;
