package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceHourCancelled;
import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CorrectAssistanceHour;
import fr.cdg62.opposable.assistance.api.ImportAssistanceHour;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.rule.EntryIsKnown;
import fr.cdg62.opposable.assistance.rule.EntryIsNew;
import fr.cdg62.opposable.assistance.rule.EntryStands;
import fr.cdg62.opposable.assistance.rule.PlanStillStands;
import fr.cdg62.opposable.assistance.rule.ServedByTheLastDay;
import fr.cdg62.opposable.assistance.rule.ServedOnceInForce;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.time.LocalDate;

/** Hours written in a ledger: logged, taken over, corrected, cancelled. Nothing written is ever edited. */
final class Logging {

    private Logging() {}

    /** Whether something served today may be written. */
    static Rules possible(LedgerFile file, LocalDate today) {
        return Rules.require(
                new ServedOnceInForce(today, file.servedFrom()), new ServedByTheLastDay(today, file.lastDay()));
    }

    static Decision decide(LedgerFile file, LogAssistanceHour command, LocalDate today) {
        var serving = new Serving(file, command.service(), command.offConventionReason(), false);
        var rules = isNew(file, command.entryId())
                .and(serving.judge(today))
                .and(serving.judgeLateness(today, command.lateReason()));
        var plan = command.plan();
        if (plan != null) {
            rules.andRequire(new PlanStillStands(plan, Offering.stands(file, plan)));
        }
        return Decision.of(
                rules,
                new AssistanceHourLogged(
                        command.ledgerId(),
                        command.entryId(),
                        command.service(),
                        serving.countedMinutes(),
                        command.provesStep(),
                        plan,
                        command.offConventionReason(),
                        command.lateReason(),
                        null,
                        today));
    }

    static Decision decide(LedgerFile file, ImportAssistanceHour command, LocalDate today) {
        var serving = new Serving(file, command.service(), command.offConventionReason(), false);
        var rules = isNew(file, command.entryId())
                .and(serving.judge(today))
                .and(serving.judgeLateness(today, command.lateReason()));
        return Decision.of(
                rules,
                new AssistanceHourLogged(
                        command.ledgerId(),
                        command.entryId(),
                        command.service(),
                        serving.countedMinutes(),
                        false,
                        null,
                        command.offConventionReason(),
                        command.lateReason(),
                        command.origin(),
                        today));
    }

    /** What was accepted on a day stays accepted on it, with the reason it was accepted for. */
    static Decision decide(LedgerFile file, CorrectAssistanceHour command, LocalDate today) {
        var rules = stands(file, command.corrected()).and(isNew(file, command.entryId()));
        var corrected = file.line(command.corrected()).orElseThrow();
        boolean sameDay =
                corrected.service().servedOn().equals(command.service().servedOn());
        var given = command.offConventionReason();
        var reason = given == null && sameDay ? corrected.offConventionReason() : given;
        var serving = new Serving(file, command.service(), reason, sameDay);
        rules.and(serving.judge(today));
        return Decision.of(
                rules,
                new AssistanceHourCorrected(
                        command.ledgerId(),
                        command.corrected(),
                        command.entryId(),
                        command.service(),
                        serving.countedMinutes(),
                        reason,
                        command.reason(),
                        today));
    }

    static Decision decide(LedgerFile file, CancelAssistanceHour command, LocalDate today) {
        return Decision.of(
                stands(file, command.entryId()),
                new AssistanceHourCancelled(command.ledgerId(), command.entryId(), command.reason(), today));
    }

    /** The entry is written, and nothing has reversed it. */
    static Rules stands(LedgerFile file, EntryId entry) {
        var line = file.line(entry);
        return Rules.require(new EntryIsKnown(entry, line.isPresent()))
                .andRequire(new EntryStands(entry, line.orElseThrow().reversal() != null));
    }

    private static Rules isNew(LedgerFile file, EntryId entry) {
        return Rules.require(new EntryIsNew(entry, file.line(entry).isPresent()));
    }
}
