package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.AssistanceAcknowledged;
import fr.cdg62.opposable.assistance.api.AssistanceHourLinked;
import fr.cdg62.opposable.assistance.api.AssistanceHourReleased;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.rule.AcknowledgedOnceServed;
import fr.cdg62.opposable.assistance.rule.EntryAcknowledgedOnce;
import fr.cdg62.opposable.assistance.rule.EntryIsLinked;
import fr.cdg62.opposable.assistance.rule.EntryIsNotLinked;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** What else an entry proves, and who recognises it. */
final class Proving {

    private Proving() {}

    static Decision decide(LedgerFile file, LinkAssistanceHour command, LocalDate today) {
        var entry = command.entryId();
        var rules = Logging.stands(file, entry).andRequire(new EntryIsNotLinked(entry, isLinked(file, entry)));
        return Decision.of(rules, new AssistanceHourLinked(command.ledgerId(), entry, command.reason(), today));
    }

    static Decision decide(LedgerFile file, ReleaseAssistanceHour command, LocalDate today) {
        var entry = command.entryId();
        var rules = Logging.stands(file, entry).andRequire(new EntryIsLinked(entry, isLinked(file, entry)));
        return Decision.of(rules, new AssistanceHourReleased(command.ledgerId(), entry, command.reason(), today));
    }

    static Decision decide(LedgerFile file, AcknowledgeAssistance command, LocalDate today) {
        var entry = command.entryId();
        var known =
                file.all(AssistanceAcknowledged.class).anyMatch(e -> e.entryId().equals(entry));
        var rules = Logging.stands(file, entry);
        var servedOn = file.line(entry).orElseThrow().service().servedOn();
        rules.andRequire(
                new EntryAcknowledgedOnce(entry, known),
                new NotInTheFuture("acknowledged on", command.acknowledgedOn(), today),
                new AcknowledgedOnceServed(command.acknowledgedOn(), servedOn));
        return Decision.of(
                rules,
                new AssistanceAcknowledged(
                        command.ledgerId(),
                        entry,
                        command.role(),
                        command.person(),
                        command.acknowledgedOn(),
                        command.document()));
    }

    private static boolean isLinked(LedgerFile file, EntryId entry) {
        return file.line(entry).orElseThrow().provesStep();
    }
}
