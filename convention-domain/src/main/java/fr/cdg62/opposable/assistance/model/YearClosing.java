package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.CloseAssistanceYear;
import fr.cdg62.opposable.assistance.rule.YearIsCovered;
import fr.cdg62.opposable.assistance.rule.YearIsOver;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** The closing of a contract year by the calendar. The date is the one the law computes, not the day the clock ran. */
final class YearClosing {

    private YearClosing() {}

    static Decision decide(LedgerFile file, CloseAssistanceYear command, LocalDate today) {
        var year = file.book().year(command.year());
        var rules = Rules.require(
                new NotInTheFuture("on", command.on(), today),
                new YearIsCovered(command.year(), year.covered() != null));
        var closesOn = year.closesOn().orElseThrow();
        rules.andRequire(new YearIsOver(command.on(), closesOn));
        return new Closings(file).closed(command.year()).isPresent()
                ? Decision.nothing(rules)
                : Decision.of(rules, new AssistanceYearClosed(command.ledgerId(), year.figures(), closesOn));
    }
}
