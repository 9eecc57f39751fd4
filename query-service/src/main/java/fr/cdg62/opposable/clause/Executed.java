package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.util.List;

/** Which clauses of the convention an event carries out. */
public final class Executed {

    private Executed() {}

    /** The clauses its class names, the main one first; for a weakness, the clause its rule rests on. */
    public static List<Clause> by(DomainEvent event) {
        if (event instanceof AnomalyRaised weakness) {
            return Clause.cited(Article.of(weakness.article())).stream().toList();
        }
        var executes = event.getClass().getAnnotation(Executes.class);
        return executes == null ? List.of() : List.of(executes.value());
    }
}
