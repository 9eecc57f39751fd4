/**
 * The journal as it is written: tree, list of streams, notes, keys and folder, as {@code docs/journal.md} says. The verifier is
 * written apart from the same document, and shares no code with it, so that either can contradict the other.
 */
@NullMarked
package fr.cdg62.opposable.journal;

import org.jspecify.annotations.NullMarked;
