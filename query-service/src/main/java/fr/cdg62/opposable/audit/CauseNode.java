package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.sentence.Sentences;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.List;

/**
 * One fact in the tree.
 *
 * @param stream the aggregate's id
 * @param link how it is known to be there: for a cause, how what is asked about follows from it; for a consequence, how it follows
 * @param consequences what follows from it in turn
 */
public record CauseNode(String stream, Link link, TimelineEntry entry, List<CauseNode> consequences) {

    public CauseNode {
        consequences = List.copyOf(consequences);
    }

    static CauseNode of(Cause cause, List<CauseNode> consequences) {
        var event = cause.event();
        return new CauseNode(
                event.stream(), cause.link(), TimelineEntry.of(event, Sentences.of(event.payload())), consequences);
    }
}
