/** The verifier, written from {@code docs/journal.md} alone: it shares no code with what stores the events, so that it can contradict it. */
@NullMarked
package fr.cdg62.opposable.verifier;

import org.jspecify.annotations.NullMarked;
