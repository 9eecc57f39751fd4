package fr.cdg62.opposable.selfcheck;

import java.util.List;

/**
 * What the check of one link of the chain came to.
 *
 * @param checked how many events were read
 * @param durationMillis how long it took
 * @param found the first things found, in French, no more than {@link SelfCheckResult#DIFFERENCES_MAX}
 * @param foundInAll how many there are
 */
public record LinkResult(
        ChainLink link, LinkState state, long checked, long durationMillis, List<String> found, int foundInAll) {

    public LinkResult {
        found = List.copyOf(found);
    }

    static LinkResult of(ChainLink link, LinkFound found, long durationMillis) {
        var state = found.foundInAll() == 0 ? LinkState.SOUND : LinkState.DIFFERS;
        return new LinkResult(link, state, found.checked(), durationMillis, found.found(), found.foundInAll());
    }

    static LinkResult notDone(ChainLink link, long durationMillis) {
        return new LinkResult(link, LinkState.NOT_DONE, 0, durationMillis, List.of(), 0);
    }
}
