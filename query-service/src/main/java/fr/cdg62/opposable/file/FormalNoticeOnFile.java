package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.FormalNotice;
import fr.cdg62.opposable.kernel.identity.Sha256;

/**
 * A formal notice, as it was recorded.
 *
 * @param document the hash of the notice itself
 * @param sequence of the event that says so
 */
public record FormalNoticeOnFile(FormalNotice notice, Sha256 document, long sequence) {}
