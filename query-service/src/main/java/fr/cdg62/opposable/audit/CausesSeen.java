package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;

/**
 * Where a fact comes from and what follows from it.
 *
 * @param event the fact
 * @param chain from the first cause to the nearest
 * @param others what it also follows from
 * @param consequences what follows from it, as a tree
 */
public record CausesSeen(
        AsOf asOf, AuditedEvent event, List<CauseNode> chain, List<CauseNode> others, List<CauseNode> consequences)
        implements ReadAnswer {

    public CausesSeen {
        chain = List.copyOf(chain);
        others = List.copyOf(others);
        consequences = List.copyOf(consequences);
    }
}
