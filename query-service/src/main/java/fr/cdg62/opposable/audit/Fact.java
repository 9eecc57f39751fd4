package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.clause.Executed;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.rule.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What kind of fact an event is: its stored name, from which its clauses follow; for a weakness, whose clause is that of its rule,
 * the clause beside it.
 *
 * @param event the stored name
 * @param clause the clause on which a weakness was raised; null for every other fact
 */
record Fact(String event, @Nullable Clause clause) {

    static Fact of(RecordedEvent event) {
        var clause = Executed.isWeakness(event.payload())
                ? Executed.by(event.payload()).stream().findFirst().orElse(null)
                : null;
        return new Fact(event.type().name(), clause);
    }

    /** The text of a key, {@code convention.signed} or {@code convention.anomaly-raised@ART2-DUREE}. */
    String text() {
        return clause == null ? event : event + "@" + clause.id();
    }
}
