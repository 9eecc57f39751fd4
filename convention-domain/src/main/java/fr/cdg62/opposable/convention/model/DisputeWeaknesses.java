package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.rule.ClaimFollowsATermination;
import fr.cdg62.opposable.convention.rule.SettlementTriedBeforeSuing;
import fr.cdg62.opposable.convention.rule.SuedWithinTheTimeToContest;
import fr.cdg62.opposable.convention.value.Claim;
import fr.cdg62.opposable.convention.value.ContestClock;
import fr.cdg62.opposable.convention.value.Dispute;
import fr.cdg62.opposable.convention.value.DisputePolicy;
import fr.cdg62.opposable.convention.value.Litigation;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.WeakPoint;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.model.Weak;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule whose failure is an anomaly of a dispute, or of the claims of a party. */
final class DisputeWeaknesses {

    private DisputeWeaknesses() {}

    static Stream<Weak> of(ConventionFile file) {
        var disputes = file.disputes();
        return Stream.concat(
                disputes.all().stream()
                        .flatMap(dispute -> Stream.of(ofTheSuit(dispute), ofItsTime(dispute))
                                .flatMap(Optional::stream)),
                Arrays.stream(Party.values()).flatMap(party -> ofTheClaims(file, party).stream()));
    }

    /** What is known now of an attempt to settle, before the first case that the centre opened in that dispute. */
    private static Optional<Weak> ofTheSuit(Dispute dispute) {
        return dispute.suedOn()
                .map(openedOn -> new Weak(
                        WeakPoint.dispute(dispute.id()).stored(),
                        new SettlementTriedBeforeSuing(
                                openedOn, dispute.attemptedOn().orElse(null))));
    }

    /** The first case about a termination, whoever opened it, beside the last day to contest it. */
    private static Optional<Weak> ofItsTime(Dispute dispute) {
        var first = dispute.litigations().stream().map(Litigation::openedOn).min(Comparator.naturalOrder());
        return dispute.contestClock(DisputePolicy.current())
                .flatMap(clock -> first.map(openedOn -> new Weak(
                        WeakPoint.dispute(dispute.id()).stored(),
                        new SuedWithinTheTimeToContest(openedOn, lastDay(clock)))));
    }

    private static @Nullable LocalDate lastDay(ContestClock clock) {
        return clock.deadline().map(ReasonedDate::date).orElse(null);
    }

    /** The first claim of the party that follows no termination, if one does not; else its first. */
    private static Optional<Weak> ofTheClaims(ConventionFile file, Party party) {
        var claims = file.disputes().claims().stream()
                .filter(claim -> claim.by() == party)
                .map(Claim::receivedOn)
                .toList();
        return claims.stream()
                .filter(day -> !endedBy(file, day))
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .map(day -> new Weak(party.name(), new ClaimFollowsATermination(day, endedBy(file, day))));
    }

    /** Whether a termination was written or agreed by then, or the last day is over. */
    private static boolean endedBy(ConventionFile file, LocalDate day) {
        var notices = new Notices(file);
        var lastDay = file.lifecycle().lastDay();
        return (lastDay != null && lastDay.isBefore(day))
                || file.all(TerminationAgreed.class).anyMatch(e -> !e.agreedOn().isAfter(day))
                || notices.given()
                        .anyMatch(e -> !e.writtenOn().isAfter(day)
                                && notices.withdrawnOn(e.noticeId()).isEmpty());
    }
}
