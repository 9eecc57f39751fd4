package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import java.util.List;

/** Which clauses of the convention an event carries out. */
public final class Executed {

    private Executed() {}

    /** The clauses its class names, the main one first; for a weakness, the clause its rule rests on. */
    public static List<Clause> by(DomainEvent event) {
        return switch (event) {
            case AnomalyRaised e -> cited(e.article());
            case LedgerAnomalyRaised e -> cited(e.article());
            case ProjectAnomalyRaised e -> cited(e.article());
            default -> {
                var executes = event.getClass().getAnnotation(Executes.class);
                yield executes == null ? List.of() : List.of(executes.value());
            }
        };
    }

    /** Whether the event raises a weakness: its clause is then that of its rule, not of its class. */
    public static boolean isWeakness(DomainEvent event) {
        return event instanceof AnomalyRaised
                || event instanceof LedgerAnomalyRaised
                || event instanceof ProjectAnomalyRaised;
    }

    private static List<Clause> cited(String article) {
        return Clause.cited(Article.of(article)).stream().toList();
    }
}
