package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceOffered;
import fr.cdg62.opposable.assistance.api.AssistancePlanned;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.OfferAnswerRecorded;
import fr.cdg62.opposable.assistance.api.OfferAssistance;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.assistance.api.PlannedAssistanceCancelled;
import fr.cdg62.opposable.assistance.api.RecordOfferAnswer;
import fr.cdg62.opposable.assistance.rule.AnsweredNoEarlierThanOffered;
import fr.cdg62.opposable.assistance.rule.DurationIsPlausible;
import fr.cdg62.opposable.assistance.rule.OfferAnsweredOnce;
import fr.cdg62.opposable.assistance.rule.OfferIsKnown;
import fr.cdg62.opposable.assistance.rule.OfferIsNew;
import fr.cdg62.opposable.assistance.rule.OfferLeavesTimeToAnswer;
import fr.cdg62.opposable.assistance.rule.PlanIsNew;
import fr.cdg62.opposable.assistance.rule.PlanStillStands;
import fr.cdg62.opposable.assistance.rule.PlannedForADayToCome;
import fr.cdg62.opposable.assistance.rule.ServedByTheLastDay;
import fr.cdg62.opposable.assistance.rule.ServedOnceInForce;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Optional;

/** What the centre offers and plans, so that the file shows it stood ready. */
final class Offering {

    private Offering() {}

    static Decision decide(LedgerFile file, OfferAssistance command, LocalDate today) {
        var rules = Rules.require(
                new OfferIsNew(command.offerId(), offer(file, command.offerId()).isPresent()),
                new NotInTheFuture("offered on", command.offeredOn(), today),
                new OfferLeavesTimeToAnswer(command.offeredOn(), command.answerBy()));
        return Decision.of(
                rules,
                new AssistanceOffered(
                        command.ledgerId(),
                        command.offerId(),
                        command.offeredOn(),
                        command.subject(),
                        command.means(),
                        command.answerBy(),
                        command.document()));
    }

    static Decision decide(LedgerFile file, RecordOfferAnswer command, LocalDate today) {
        var offer = offer(file, command.offerId());
        var rules = Rules.require(new OfferIsKnown(command.offerId(), offer.isPresent()))
                .andRequire(
                        new OfferAnsweredOnce(command.offerId(), isAnswered(file, command.offerId())),
                        new NotInTheFuture("answered on", command.answeredOn(), today),
                        new AnsweredNoEarlierThanOffered(
                                command.answeredOn(), offer.orElseThrow().offeredOn()));
        return Decision.of(
                rules,
                new OfferAnswerRecorded(
                        command.ledgerId(),
                        command.offerId(),
                        command.answer(),
                        command.answeredOn(),
                        command.reason(),
                        command.document()));
    }

    static Decision decide(LedgerFile file, PlanAssistance command, LocalDate today) {
        var known = file.all(AssistancePlanned.class).anyMatch(e -> e.planId().equals(command.planId()));
        var rules = Rules.require(
                new PlanIsNew(command.planId(), known),
                new PlannedForADayToCome(command.plannedFor(), today),
                new DurationIsPlausible(command.minutes()),
                new ServedOnceInForce(command.plannedFor(), file.servedFrom()),
                new ServedByTheLastDay(command.plannedFor(), file.lastDay()));
        return Decision.of(
                rules,
                new AssistancePlanned(
                        command.ledgerId(),
                        command.planId(),
                        command.plannedFor(),
                        command.minutes(),
                        command.channel(),
                        command.agent(),
                        command.subject(),
                        today));
    }

    static Decision decide(LedgerFile file, CancelPlannedAssistance command, LocalDate today) {
        var rules = Rules.require(new PlanStillStands(command.planId(), stands(file, command.planId())));
        return Decision.of(
                rules, new PlannedAssistanceCancelled(command.ledgerId(), command.planId(), command.reason(), today));
    }

    /** Whether the session is still to be held. */
    static boolean stands(LedgerFile file, PlanId plan) {
        return file.book().plans().stream().anyMatch(known -> known.planId().equals(plan));
    }

    /** How many offers wait for an answer. */
    static long waiting(LedgerFile file) {
        return file.all(AssistanceOffered.class)
                .filter(e -> !isAnswered(file, e.offerId()))
                .count();
    }

    private static Optional<AssistanceOffered> offer(LedgerFile file, OfferId offer) {
        return file.all(AssistanceOffered.class)
                .filter(e -> e.offerId().equals(offer))
                .findFirst();
    }

    private static boolean isAnswered(LedgerFile file, OfferId offer) {
        return file.all(OfferAnswerRecorded.class).anyMatch(e -> e.offerId().equals(offer));
    }
}
