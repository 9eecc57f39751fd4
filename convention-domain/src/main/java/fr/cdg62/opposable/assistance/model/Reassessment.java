package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.rule.Anomaly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the facts known now change to the anomalies already raised: the order in which facts are recorded does not matter.
 *
 * @param events the anomalies raised and cleared
 * @param held the names of the rules that hold
 */
record Reassessment(List<AssistanceEvent> events, List<String> held) {

    static Reassessment of(LedgerFile file, LocalDate today) {
        var standing = standing(file);
        var ledger = file.opened().ledgerId();
        var events = new ArrayList<AssistanceEvent>();
        var held = new ArrayList<String>();
        for (Weakness weakness : Weakness.of(file)) {
            boolean stood = standing.contains(weakness.standing());
            if (weakness.rule().holds()) {
                held.add(weakness.rule().name());
                if (stood) {
                    events.add(cleared(ledger, weakness, today));
                }
            } else if (!stood) {
                events.add(raised(ledger, weakness, today));
            }
        }
        return new Reassessment(events, held);
    }

    private static Set<Weakness.Standing> standing(LedgerFile file) {
        var standing = new HashSet<Weakness.Standing>();
        for (AssistanceEvent event : file.events()) {
            if (event instanceof LedgerAnomalyRaised e) {
                standing.add(new Weakness.Standing(e.subject(), e.code()));
            } else if (event instanceof LedgerAnomalyCleared e) {
                standing.remove(new Weakness.Standing(e.subject(), e.code()));
            }
        }
        return standing;
    }

    private static LedgerAnomalyRaised raised(LedgerId id, Weakness weakness, LocalDate today) {
        var anomaly = Anomaly.of(weakness.rule());
        return new LedgerAnomalyRaised(
                id, weakness.subject(), anomaly.code(), anomaly.source(), anomaly.facts(), today);
    }

    private static LedgerAnomalyCleared cleared(LedgerId id, Weakness weakness, LocalDate today) {
        var rule = weakness.rule();
        return new LedgerAnomalyCleared(
                id,
                weakness.subject(),
                rule.code().name(),
                rule.name(),
                rule.facts().values(),
                today);
    }
}
