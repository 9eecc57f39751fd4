package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.project.api.ProjectEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts decided, then what they change to the anomalies: one list of events, applied once.
 *
 * @param held the names of the rules that hold
 * @param concerned what the events concern, for their envelope
 */
record Conclusion(List<ProjectEvent> events, List<String> held, Map<String, String> concerned) {

    static Conclusion of(ProjectFile file, Decision decision, LocalDate today) {
        var after = file.with(decision.facts());
        var reassessment = Reassessment.of(after, today);
        return new Conclusion(
                Stream.concat(decision.facts().stream(), reassessment.events().stream())
                        .toList(),
                Stream.concat(decision.rules().judgement().held().stream(), reassessment.held().stream())
                        .toList(),
                after.concerned(today));
    }
}
