package fr.cdg62.opposable.sealing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the journal stands.
 *
 * @param last the last note; null before the first
 * @param unsealed how many events were recorded since
 * @param key the key that signs, as everybody may know it; null before the first note
 * @param fingerprint SHA-256 of that key; null before the first note
 * @param refusal why the last pass refused to sign; null when it did not
 * @param refused the same, said in French
 * @param running whether a pass is under way
 * @param failed whether the last pass was cut short by a failure: the operator's log says which
 * @param checkedAt when everything was last recomputed and compared, UTC; null before the first time since the start
 * @param checkMillis how long that took
 * @param nextAt when a legal act will be sealed at the latest, UTC; null when none waits
 * @param outlets how each witness and authority stands
 */
public record SealState(
        @Nullable SealedNote last,
        long unsealed,
        @Nullable String key,
        @Nullable String fingerprint,
        @Nullable SealRefusal refusal,
        @Nullable String refused,
        boolean running,
        boolean failed,
        @Nullable Instant checkedAt,
        long checkMillis,
        @Nullable Instant nextAt,
        List<OutletState> outlets) {}
