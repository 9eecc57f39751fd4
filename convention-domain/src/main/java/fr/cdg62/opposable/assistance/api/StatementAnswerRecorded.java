package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The collectivity answered a statement.
 *
 * @param points what is contested; none when accepted
 */
@EventName("assistance.statement-answer-recorded")
@Executes(Clause.ART3_3_ASSISTANCE)
public record StatementAnswerRecorded(
        LedgerId ledgerId,
        int year,
        int number,
        StatementAnswer answer,
        LocalDate answeredOn,
        List<StatementPoint> points,
        @Nullable Sha256 document)
        implements AssistanceEvent {

    public StatementAnswerRecorded {
        points = List.copyOf(points);
    }

    @Override
    public LocalDate effectiveOn() {
        return answeredOn;
    }
}
