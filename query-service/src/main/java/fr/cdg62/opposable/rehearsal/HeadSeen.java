package fr.cdg62.opposable.rehearsal;

import java.util.List;

/** A head on a day, with what is missing under it. */
public record HeadSeen(Head head, HeadState state, List<Gap> gaps) {

    public HeadSeen {
        gaps = List.copyOf(gaps);
    }

    /** The head with those gaps; without any, whether something was owed by that day says whether it is held. */
    static HeadSeen of(Head head, List<Gap> gaps, boolean owed) {
        return new HeadSeen(
                head, gaps.isEmpty() ? (owed ? HeadState.HELD : HeadState.NOT_YET) : HeadState.MISSING, gaps);
    }
}
