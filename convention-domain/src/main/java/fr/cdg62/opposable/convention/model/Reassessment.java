package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.value.ConventionId;
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
record Reassessment(List<ConventionEvent> events, List<String> held) {

    static Reassessment of(ConventionFile file, LocalDate today) {
        var standing = standing(file);
        var events = new ArrayList<ConventionEvent>();
        var held = new ArrayList<String>();
        for (Weakness weakness : Weakness.of(file)) {
            boolean stood = standing.contains(weakness.standing());
            if (weakness.rule().holds()) {
                held.add(weakness.rule().name());
                if (stood) {
                    events.add(cleared(file.drafted().conventionId(), weakness, today));
                }
            } else if (!stood) {
                events.add(raised(file.drafted().conventionId(), weakness, today));
            }
        }
        return new Reassessment(events, held);
    }

    private static Set<Weakness.Standing> standing(ConventionFile file) {
        var standing = new HashSet<Weakness.Standing>();
        for (ConventionEvent event : file.events()) {
            if (event instanceof AnomalyRaised e) {
                standing.add(new Weakness.Standing(e.subject(), e.code()));
            } else if (event instanceof AnomalyCleared e) {
                standing.remove(new Weakness.Standing(e.subject(), e.code()));
            }
        }
        return standing;
    }

    private static AnomalyRaised raised(ConventionId id, Weakness weakness, LocalDate today) {
        var anomaly = Anomaly.of(weakness.rule());
        return new AnomalyRaised(id, weakness.subject(), anomaly.code(), anomaly.source(), anomaly.facts(), today);
    }

    private static AnomalyCleared cleared(ConventionId id, Weakness weakness, LocalDate today) {
        var rule = weakness.rule();
        return new AnomalyCleared(
                id,
                weakness.subject(),
                rule.code().name(),
                rule.name(),
                rule.facts().values(),
                today);
    }
}
