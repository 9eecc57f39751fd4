package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts decided, the closed years they change, then what all of it changes to the anomalies: one list of events, applied once.
 *
 * @param held the names of the rules that hold
 * @param concerned what the events concern, for their envelope
 */
record Conclusion(List<AssistanceEvent> events, List<String> held, Map<String, String> concerned) {

    static Conclusion of(LedgerFile file, Decision decision, LocalDate today) {
        var facts = YearReassessment.after(file, decision.facts(), today);
        var after = file.with(facts);
        var reassessment = Reassessment.of(after, today);
        return new Conclusion(
                Stream.concat(facts.stream(), reassessment.events().stream()).toList(),
                Stream.concat(decision.rules().judgement().held().stream(), reassessment.held().stream())
                        .toList(),
                after.concerned(today));
    }
}
