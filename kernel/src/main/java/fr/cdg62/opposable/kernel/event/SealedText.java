package fr.cdg62.opposable.kernel.event;

import fr.cdg62.opposable.kernel.identity.PersonId;

/**
 * Personal text sealed at the edge with its person's key: readable while the key lives, for those allowed.
 *
 * @param person whose key seals it
 * @param ciphertext AES-256-GCM, base64url without padding of nonce followed by ciphertext and tag
 */
public record SealedText(PersonId person, String ciphertext) {}
