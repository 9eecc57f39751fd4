/** An empty installation begins with everything another one had recorded: the same events, documents, notes and time-stamps. */
@NullMarked
package fr.cdg62.opposable.application.takeover;

import org.jspecify.annotations.NullMarked;
