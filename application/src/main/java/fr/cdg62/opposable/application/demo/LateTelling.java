package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import java.util.Optional;

/** The story told on a clock that starts later than its facts: what is recorded late takes a reason, what was planned is past. */
final class LateTelling {
    private static final String REASON = "démonstration jouée plus tard que ses faits";

    private LateTelling() {}

    /** The same command as it can be sent late; empty where it no longer can. */
    static Optional<Object> of(Object command) {
        return switch (command) {
            case RecordRenewalDecision decision -> Optional.of(late(decision));
            case LogAssistanceHour hour -> Optional.of(late(hour));
            case PlanAssistance past -> Optional.empty();
            default -> Optional.of(command);
        };
    }

    private static RecordRenewalDecision late(RecordRenewalDecision decision) {
        return new RecordRenewalDecision(
                decision.conventionId(),
                decision.party(),
                decision.kind(),
                decision.number(),
                decision.decidedOn(),
                decision.delegation(),
                decision.actIdentifier(),
                decision.evidence(),
                REASON);
    }

    private static LogAssistanceHour late(LogAssistanceHour hour) {
        return new LogAssistanceHour(
                hour.ledgerId(),
                hour.entryId(),
                hour.service(),
                hour.provesStep(),
                null,
                hour.offConventionReason(),
                REASON);
    }
}
