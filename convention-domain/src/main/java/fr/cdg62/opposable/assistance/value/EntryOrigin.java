package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Where an imported entry was kept before.
 *
 * @param file the hash of the file
 * @param line the line's number in it, from 1
 * @param reference how the entry was called there, or null
 */
public record EntryOrigin(Sha256 file, int line, @Nullable String reference) {}
