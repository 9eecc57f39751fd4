package fr.cdg62.opposable.file;

import fr.cdg62.opposable.kernel.identity.Sha256;

/**
 * A document the history rests on, named by its bytes.
 *
 * @param kind what it is: {@code TEXT}, {@code ACT}, {@code ANNEXED_TEXT}, {@code SIGNED_TEXT} or {@code EVIDENCE}
 * @param hash SHA-256 of its bytes
 * @param event the stored name of the event that cites it
 * @param sequence that event's place in the stream
 */
public record DocumentMark(String kind, Sha256 hash, String event, long sequence) {}
