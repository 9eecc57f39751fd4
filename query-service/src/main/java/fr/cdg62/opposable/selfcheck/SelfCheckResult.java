package fr.cdg62.opposable.selfcheck;

import java.time.Instant;
import java.util.List;

/**
 * What one self-check came to.
 *
 * <p>It is the state of the machine and no fact of the trade, so no event tells it, even when it finds a difference: the events are
 * what is true, and a view that says otherwise is wrong and is rebuilt, which changes no right of anybody. An event a night would also
 * be more than most ledgers hold in a year. The last result is kept in memory, made again at each start, and every difference goes to
 * the operator's log.
 *
 * @param beganAt when it began, UTC
 * @param durationMillis how long it took
 * @param position the last event of the log when it began; -1 when there was none
 * @param links what each link of the chain came to, in their order; one that failed hides none of the others
 * @param ledgers how many ledgers were folded again
 * @param entries how many entries were added up, reversed ones too
 * @param differences the first ones found in the ledgers, no more than {@link #DIFFERENCES_MAX}
 * @param differencesFound how many there are in all
 * @param notCompared the views that were being rebuilt and will be compared next time
 */
public record SelfCheckResult(
        Instant beganAt,
        long durationMillis,
        long position,
        List<LinkResult> links,
        int ledgers,
        long entries,
        List<FoundDifference> differences,
        int differencesFound,
        List<String> notCompared) {

    static final int DIFFERENCES_MAX = 200;

    public SelfCheckResult {
        links = List.copyOf(links);
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
    }

    /** Whether every link was checked to its end and nothing differs. */
    public boolean sound() {
        return links.stream().allMatch(link -> link.state() == LinkState.SOUND);
    }
}
