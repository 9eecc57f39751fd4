/** What the calendar will make due: one document a convention, asked each day by the clock. */
@NullMarked
package fr.cdg62.opposable.due;

import org.jspecify.annotations.NullMarked;
