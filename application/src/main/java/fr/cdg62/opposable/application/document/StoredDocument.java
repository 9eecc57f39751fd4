package fr.cdg62.opposable.application.document;

import fr.cdg62.opposable.kernel.identity.Sha256;

/**
 * A document kept here.
 *
 * @param sha256 the hash of its bytes, which is its name
 * @param type the media type told from the bytes
 * @param size its length in bytes
 */
public record StoredDocument(Sha256 sha256, String type, long size) {}
