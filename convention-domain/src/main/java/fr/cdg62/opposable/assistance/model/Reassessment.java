package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.rule.Anomaly;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.model.Anomalies;
import fr.cdg62.opposable.model.Weak;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What the facts of a ledger known now change to its anomalies. */
record Reassessment(LedgerId id, LocalDate today) implements Anomalies.Said<AssistanceEvent> {

    static Anomalies<AssistanceEvent> of(LedgerFile file, LocalDate today) {
        return Anomalies.of(
                Weaknesses.of(file),
                standing(file),
                new Reassessment(file.opened().ledgerId(), today));
    }

    @Override
    public AssistanceEvent raised(String subject, Anomaly anomaly) {
        return new LedgerAnomalyRaised(id, subject, anomaly.code(), anomaly.source(), anomaly.facts(), today);
    }

    @Override
    public AssistanceEvent cleared(String subject, Rule rule) {
        return new LedgerAnomalyCleared(
                id, subject, rule.code().name(), rule.name(), rule.facts().values(), today);
    }

    private static Set<Weak.Standing> standing(LedgerFile file) {
        var standing = new HashSet<Weak.Standing>();
        for (AssistanceEvent event : file.events()) {
            if (event instanceof LedgerAnomalyRaised e) {
                standing.add(new Weak.Standing(e.subject(), e.code()));
            } else if (event instanceof LedgerAnomalyCleared e) {
                standing.remove(new Weak.Standing(e.subject(), e.code()));
            }
        }
        return standing;
    }
}
