/** Existing conventions taken over from a sheet: one command a line, a verdict a line, and a job that goes on after a kill. */
@NullMarked
package fr.cdg62.opposable.application.importing;

import org.jspecify.annotations.NullMarked;
