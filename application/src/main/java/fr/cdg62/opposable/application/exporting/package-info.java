/** Exports with their proof: jobs kept a week, a state or an absence at once, and what goes with them for people. */
@NullMarked
package fr.cdg62.opposable.application.exporting;

import org.jspecify.annotations.NullMarked;
