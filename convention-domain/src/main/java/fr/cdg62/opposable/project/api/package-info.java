/** The messages of a project: its commands, its events, and the one reading of these that its views share. */
@NullMarked
package fr.cdg62.opposable.project.api;

import org.jspecify.annotations.NullMarked;
