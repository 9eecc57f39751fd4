package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerClosed;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerReopened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerTransferred;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.api.ReviseAssistanceTerm;
import fr.cdg62.opposable.assistance.api.TransferAssistanceLedger;
import fr.cdg62.opposable.assistance.rule.ClosedOnItsLastDay;
import fr.cdg62.opposable.assistance.rule.OpenedOnce;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.OneCentre;
import java.time.LocalDate;
import java.util.ArrayList;

/** What the life of the convention makes of its ledger: opened, revised, closed, passed to another body. Told by the house alone. */
final class Opening {

    private Opening() {}

    static Decision decide(LedgerFile file, OpenAssistanceLedger command, AssistancePolicy policy) {
        var ledger = command.ledgerId();
        var rules = Rules.require(new OpenedOnce(file.isOpened()), new OneCentre(command.centre(), ledger.centre()));
        return Decision.of(
                rules,
                new AssistanceLedgerOpened(
                        ledger,
                        ledger.convention(),
                        command.centre(),
                        command.collectivity(),
                        command.deedDate(),
                        command.periods(),
                        policy));
    }

    /** A ledger that was closed goes on again: its convention says once more when it has ended. */
    static Decision decide(LedgerFile file, ReviseAssistanceTerm command) {
        var coverage = command.coverage();
        var rules = Rules.require();
        if (coverage.periods().equals(file.book().periods())) {
            return Decision.nothing(rules);
        }
        var facts = new ArrayList<AssistanceEvent>();
        facts.add(new AssistanceTermRevised(command.ledgerId(), coverage.periods(), coverage.because(), coverage.on()));
        file.closedOn()
                .map(closedOn ->
                        new AssistanceLedgerReopened(command.ledgerId(), closedOn, coverage.because(), coverage.on()))
                .ifPresent(facts::add);
        return new Decision(rules, facts);
    }

    static Decision decide(LedgerFile file, CloseAssistanceLedger command) {
        var rules = Rules.require(new ClosedOnItsLastDay(command.lastDay(), file.lastDay()));
        return file.closedOn().isPresent()
                ? Decision.nothing(rules)
                : Decision.of(rules, new AssistanceLedgerClosed(command.ledgerId(), command.lastDay()));
    }

    static Decision decide(LedgerFile file, TransferAssistanceLedger command) {
        var known = file.all(AssistanceLedgerTransferred.class)
                .anyMatch(e ->
                        e.to().equals(command.successor()) && e.effectiveOn().equals(command.effectiveOn()));
        var holder = file.collectivityOn(LocalDate.MAX);
        return known
                ? Decision.nothing(Rules.require())
                : Decision.of(
                        Rules.require(),
                        new AssistanceLedgerTransferred(
                                command.ledgerId(), holder, command.successor(), command.effectiveOn()));
    }
}
