package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.rule.Anomaly;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.model.Anomalies;
import fr.cdg62.opposable.model.Weak;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What the facts of a convention known now change to its anomalies. */
record Reassessment(ConventionId id, LocalDate today) implements Anomalies.Said<ConventionEvent> {

    static Anomalies<ConventionEvent> of(ConventionFile file, LocalDate today) {
        return Anomalies.of(
                Weaknesses.of(file),
                standing(file),
                new Reassessment(file.drafted().conventionId(), today));
    }

    @Override
    public ConventionEvent raised(String subject, Anomaly anomaly) {
        return new AnomalyRaised(id, subject, anomaly.code(), anomaly.source(), anomaly.facts(), today);
    }

    @Override
    public ConventionEvent cleared(String subject, Rule rule) {
        return new AnomalyCleared(
                id, subject, rule.code().name(), rule.name(), rule.facts().values(), today);
    }

    private static Set<Weak.Standing> standing(ConventionFile file) {
        var standing = new HashSet<Weak.Standing>();
        for (ConventionEvent event : file.events()) {
            if (event instanceof AnomalyRaised e) {
                standing.add(new Weak.Standing(e.subject(), e.code()));
            } else if (event instanceof AnomalyCleared e) {
                standing.remove(new Weak.Standing(e.subject(), e.code()));
            }
        }
        return standing;
    }
}
