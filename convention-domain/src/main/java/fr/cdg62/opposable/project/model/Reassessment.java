package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Anomaly;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.model.Anomalies;
import fr.cdg62.opposable.model.Weak;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What the facts of a project known now change to its anomalies. */
record Reassessment(ProjectId id, LocalDate today) implements Anomalies.Said<ProjectEvent> {

    static Anomalies<ProjectEvent> of(ProjectFile file, LocalDate today) {
        return Anomalies.of(
                new Weaknesses(file).all(),
                standing(file),
                new Reassessment(file.opened().projectId(), today));
    }

    @Override
    public ProjectEvent raised(String subject, Anomaly anomaly) {
        return new ProjectAnomalyRaised(id, subject, anomaly.code(), anomaly.source(), anomaly.facts(), today);
    }

    @Override
    public ProjectEvent cleared(String subject, Rule rule) {
        return new ProjectAnomalyCleared(
                id, subject, rule.code().name(), rule.name(), rule.facts().values(), today);
    }

    private static Set<Weak.Standing> standing(ProjectFile file) {
        var standing = new HashSet<Weak.Standing>();
        for (ProjectEvent event : file.events()) {
            if (event instanceof ProjectAnomalyRaised e) {
                standing.add(new Weak.Standing(e.subject(), e.code()));
            } else if (event instanceof ProjectAnomalyCleared e) {
                standing.remove(new Weak.Standing(e.subject(), e.code()));
            }
        }
        return standing;
    }
}
