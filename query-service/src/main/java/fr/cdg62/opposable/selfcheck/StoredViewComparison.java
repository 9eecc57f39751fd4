package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.projection.engine.Difference;
import java.util.List;

/** Compares what is stored of a projection with what the log says, document by document: the engine's own comparison. */
@FunctionalInterface
public interface StoredViewComparison {

    /**
     * The differences.
     *
     * @throws IllegalStateException while the projection is being rebuilt
     */
    List<Difference> compare(String projection);
}
