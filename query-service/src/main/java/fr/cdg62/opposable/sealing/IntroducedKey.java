package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.PublicKey;

/**
 * A key that an event made public.
 *
 * @param index the event's place in the journal
 * @param key the key, which signs the notes of a greater size
 */
record IntroducedKey(long index, PublicKey key) {}
