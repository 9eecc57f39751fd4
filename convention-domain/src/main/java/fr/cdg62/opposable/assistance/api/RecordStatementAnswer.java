package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what the collectivity answered to a statement.
 *
 * @param number which statement of the year, from 1
 * @param points what is contested; none when accepted
 */
public record RecordStatementAnswer(
        @TargetAggregateIdentifier LedgerId ledgerId,
        int year,
        int number,
        StatementAnswer answer,
        LocalDate answeredOn,
        List<StatementPoint> points,
        @Nullable Sha256 document)
        implements AssistanceCommand {

    public RecordStatementAnswer {
        year = Bounds.number("year", year, 1, 99);
        number = Bounds.number("number", number, 1, 999);
        answeredOn = Bounds.day("answeredOn", answeredOn);
        points = points.stream().map(StatementPoint::bounded).toList();
    }
}
