/** The yearly statement is issued with its document: rendered from the events, kept by its hash, cited by its issue. */
@NullMarked
package fr.cdg62.opposable.application.statement;

import org.jspecify.annotations.NullMarked;
