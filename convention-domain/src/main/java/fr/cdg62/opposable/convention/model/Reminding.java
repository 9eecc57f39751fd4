package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AcknowledgeTermReminder;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.ReminderAcknowledgedOnceByEach;
import fr.cdg62.opposable.convention.rule.ReminderComesByTheLastDay;
import fr.cdg62.opposable.convention.rule.ReminderIsDue;
import fr.cdg62.opposable.convention.rule.ReminderIssuedOnce;
import fr.cdg62.opposable.convention.rule.ReminderSeenNoEarlierThanDue;
import fr.cdg62.opposable.convention.rule.ReminderWasIssued;
import fr.cdg62.opposable.convention.rule.RungBelongsToTheLadder;
import fr.cdg62.opposable.convention.value.ConventionDates;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The ladder of reminders before the last day, and who saw each: nothing renews a convention in the parties' place. */
final class Reminding {

    private Reminding() {}

    /** Whether there is a last day to be reminded of. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsSigned(file.deedDate()));
    }

    static Decision decide(ConventionFile file, IssueTermReminder command, HousePolicy policy, LocalDate today) {
        var rules = possible(file);
        var months = command.monthsBefore();
        var lastDay = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term");
        var dueOn = ConventionDates.reminder(file.lifecycle(), months).date();
        rules.andRequire(
                new NotInTheFuture("on", command.on(), today),
                new RungBelongsToTheLadder(months, new TreeSet<>(policy.reminderMonths())),
                new ReminderIsDue(dueOn, command.on()),
                new ReminderComesByTheLastDay(lastDay, today),
                new ReminderIssuedOnce(
                        months, lastDay, issued(file, months, lastDay).isPresent()));
        return Decision.of(rules, new TermReminderIssued(command.conventionId(), months, lastDay, dueOn));
    }

    static Decision decide(ConventionFile file, AcknowledgeTermReminder command, Asked asked) {
        var months = command.monthsBefore();
        var issued = issued(file, months, command.lastDay());
        var rules = possible(file)
                .andRequire(
                        new NotInTheFuture("seen on", command.seenOn(), asked.today()),
                        new ReminderWasIssued(months, command.lastDay(), issued.isPresent()))
                .andRequire(
                        new ReminderSeenNoEarlierThanDue(
                                command.seenOn(), issued.orElseThrow().dueOn()),
                        new ReminderAcknowledgedOnceByEach(asked.account(), seen(file, command, asked.account())));
        return Decision.of(
                rules,
                new TermReminderAcknowledged(
                        command.conventionId(), months, command.lastDay(), asked.account(), command.seenOn()));
    }

    private static Optional<TermReminderIssued> issued(ConventionFile file, int months, LocalDate lastDay) {
        return file.all(TermReminderIssued.class)
                .filter(e -> e.monthsBefore() == months && e.lastDay().equals(lastDay))
                .findFirst();
    }

    private static boolean seen(ConventionFile file, AcknowledgeTermReminder command, String account) {
        return file.all(TermReminderAcknowledged.class)
                .anyMatch(e -> e.monthsBefore() == command.monthsBefore()
                        && e.lastDay().equals(command.lastDay())
                        && e.seenBy().equals(account));
    }
}
