package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.sentence.Sentences;
import fr.cdg62.opposable.standing.Holders;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the clauses of one convention were carried out.
 *
 * @param holders the other party: the body it was drafted with, then those that took its place
 * @param executions in the order they were recorded
 */
public record Performance(ConventionId id, CentreId centre, Holders holders, List<Execution> executions) {

    public Performance {
        executions = List.copyOf(executions);
    }

    static Performance fold(@Nullable Performance before, RecordedEvent event) {
        if (event.payload() instanceof ConventionDrafted e) {
            return new Performance(e.conventionId(), e.centre(), Holders.of(e.collectivity()), List.of()).with(event);
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its draft");
        }
        return before.with(event);
    }

    private Performance with(RecordedEvent event) {
        var execution = new Execution(clauses(event), TimelineEntry.of(event, Sentences.of(event.payload())));
        return new Performance(
                id,
                centre,
                event.payload() instanceof ConventionTransferred e ? holders.after(e) : holders,
                Stream.concat(executions.stream(), Stream.of(execution)).toList());
    }

    /** A weakness is lifted from the clause on which it was raised. */
    private List<String> clauses(RecordedEvent event) {
        if (event.payload() instanceof AnomalyCleared cleared) {
            return executions.stream()
                    .filter(execution ->
                            cleared.code().equals(execution.entry().arguments().get("code")))
                    .map(Execution::clauses)
                    .reduce(List.of(), (earlier, later) -> later);
        }
        return Executed.by(event.payload()).stream().map(Clause::id).toList();
    }
}
