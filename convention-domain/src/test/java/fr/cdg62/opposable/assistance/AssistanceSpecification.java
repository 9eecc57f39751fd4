package fr.cdg62.opposable.assistance;

import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.assistance.model.AssistanceLedger;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.cast.Outcome;
import fr.cdg62.opposable.cast.Specification;
import java.util.List;

/** The specifications of a ledger, under the policy of the house in force. */
abstract class AssistanceSpecification extends Specification<AssistanceLedger> {

    AssistanceSpecification() {
        super(AssistanceLedger.class, AssistancePolicy.current());
    }

    /** The anomalies raised, written {@code SUBJECT CODE}. */
    static List<String> raised(Outcome outcome) {
        return outcome.of(LedgerAnomalyRaised.class).stream()
                .map(e -> e.subject() + " " + e.code())
                .toList();
    }

    /** The anomalies cleared, written {@code SUBJECT CODE}. */
    static List<String> cleared(Outcome outcome) {
        return outcome.of(LedgerAnomalyCleared.class).stream()
                .map(e -> e.subject() + " " + e.code())
                .toList();
    }

    /** What the closing of a year says. */
    static YearFigures closed(Outcome outcome) {
        return outcome.the(AssistanceYearClosed.class).figures();
    }

    /** What the reassessment of a year says. */
    static YearFigures reassessed(Outcome outcome) {
        return outcome.the(AssistanceYearReassessed.class).figures();
    }
}
