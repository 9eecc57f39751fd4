package fr.cdg62.opposable.selfcheck;

import java.util.List;

/**
 * What the check of one link found.
 *
 * @param checked how many events were read
 * @param found the first things found, in French, no more than {@link SelfCheckResult#DIFFERENCES_MAX}
 * @param foundInAll how many there are
 */
public record LinkFound(long checked, List<String> found, int foundInAll) {

    public LinkFound {
        found = found.stream().limit(SelfCheckResult.DIFFERENCES_MAX).toList();
    }

    /** What was found, all of it. */
    public static LinkFound of(long checked, List<String> found) {
        return new LinkFound(checked, found, found.size());
    }
}
