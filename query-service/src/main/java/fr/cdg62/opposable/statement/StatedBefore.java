package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.ledger.StatementOnFile;
import java.time.LocalDate;

/**
 * What the statement before said of the same year, and what has changed since.
 *
 * @param changeMinutes counted now and not then; negative when fewer are
 */
public record StatedBefore(int number, LocalDate issuedOn, YearFigures figures, int changeMinutes) {

    static StatedBefore of(StatementOnFile before, YearFigures now) {
        return new StatedBefore(
                before.number(),
                before.issuedOn(),
                before.figures(),
                now.minutes() - before.figures().minutes());
    }
}
