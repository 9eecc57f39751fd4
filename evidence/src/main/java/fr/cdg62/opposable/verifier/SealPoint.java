package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;

/** A note that binds the first events, to be compared with what they give; {@code witness} when the reader brought it, {@code file} where it stands. */
record SealPoint(Note note, String file, boolean witness) {}
