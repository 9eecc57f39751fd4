package fr.cdg62.opposable.verifier.note;

/**
 * The signature line of a note.
 *
 * @param keyId eight hexadecimal digits
 * @param bytes 64 bytes
 * @param text what is signed
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record NoteSignature(String keyId, byte[] bytes, byte[] text) {}
