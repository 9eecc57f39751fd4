package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says, for the lists of what hangs on a convention, whom each convention binds and which of them the viewer may see. */
@Component
public class BoundConventions {

    private static final PortfolioProjection PROJECTION = new PortfolioProjection();

    private final ReadDesk desk;
    private final AttachedCollectivities attached;

    /** The conventions seen from the desk. */
    public BoundConventions(ReadDesk desk, AttachedCollectivities attached) {
        this.desk = desk;
        this.attached = attached;
    }

    /** The conventions the viewer may see, by id. */
    public Bound shownTo(Viewer viewer, Question question) {
        var all = desk.list(PROJECTION, question);
        return new Bound(
                all.views().stream()
                        .filter(line -> line.seenBy(viewer))
                        .collect(Collectors.toMap(PortfolioLine::id, Function.identity())),
                all.freshness());
    }

    /**
     * Conventions by id.
     *
     * @param freshness how far the answer goes
     */
    public record Bound(Map<ConventionId, PortfolioLine> lines, Freshness freshness) {

        public Bound {
            lines = Map.copyOf(lines);
        }

        /** Those that bind the body, or have bound it. */
        public Map<ConventionId, PortfolioLine> of(CollectivityId body) {
            return lines.entrySet().stream()
                    .filter(entry -> entry.getValue().holders().include(body))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /** Whether a body is attached as wanted; every body is when nothing is wanted. */
    public Predicate<CollectivityId> attachedTo(AttachedTo wanted, Question question) {
        return wanted.isEmpty() ? id -> true : attached.to(wanted, question)::contains;
    }
}
