package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.convention.value.ContestClock;
import fr.cdg62.opposable.convention.value.ContestState;
import fr.cdg62.opposable.convention.value.Dispute;
import fr.cdg62.opposable.convention.value.DisputePolicy;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.progress.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a convention brings about (legal sheet, 3.3).
 *
 * @param end the end looked at
 * @param ledger null when none is open
 * @param project null when none is open
 */
record Consequences(
        ConventionFile file,
        EndLookedAt end,
        LocalDate on,
        @Nullable LedgerSheet ledger,
        @Nullable ProjectSheet project) {

    Stream<CheckLine> all() {
        var endsOn = end.endsOn();
        var dated = endsOn == null ? Stream.<CheckLine>empty() : dated(endsOn);
        return Stream.concat(
                dated,
                Stream.of(
                        CheckLine.byHand(ClosingCheck.CERTIFICATES),
                        CheckLine.byHand(ClosingCheck.PREFECTURE),
                        CheckLine.byHand(ClosingCheck.HAND_BACK),
                        CheckLine.byHand(ClosingCheck.ARCHIVE),
                        disputeClock()));
    }

    private Stream<CheckLine> dated(LocalDate endsOn) {
        var lastDay = endsOn.minusDays(1);
        boolean over = !endsOn.isAfter(on);
        return Stream.of(
                        Optional.of(CheckLine.of(
                                ClosingCheck.EFFECT,
                                over ? CheckState.DONE : CheckState.WAITING,
                                over ? "OVER" : "COMING",
                                page("dates"),
                                "endsOn",
                                endsOn,
                                "lastDay",
                                lastDay)),
                        Optional.ofNullable(ledger).map(sheet -> ledger(sheet, lastDay, over)),
                        Optional.ofNullable(ledger).map(sheet -> proRata(sheet, lastDay, over)),
                        Optional.ofNullable(project).map(sheet -> project(sheet, lastDay, over)))
                .flatMap(Optional::stream);
    }

    private static CheckLine ledger(LedgerSheet sheet, LocalDate lastDay, boolean over) {
        boolean closed = over && lastDay.equals(sheet.closedOn());
        return CheckLine.of(
                ClosingCheck.LEDGER,
                closed ? CheckState.DONE : CheckState.WAITING,
                closed ? "CLOSED" : "OPEN",
                "/assistance/" + sheet.id().value(),
                "lastDay",
                lastDay);
    }

    private static CheckLine proRata(LedgerSheet sheet, LocalDate lastDay, boolean over) {
        var year = sheet.count().endingOn(lastDay).current(lastDay);
        boolean met = year.remainingMinutes() == 0;
        return CheckLine.of(
                ClosingCheck.PRO_RATA,
                met ? CheckState.DONE : over ? CheckState.MISSING : CheckState.WAITING,
                met ? "MET" : "SHORT",
                "/assistance/" + sheet.id().value(),
                "year",
                year.year(),
                "days",
                year.coveredDays(),
                "owed",
                year.owedMinutes(),
                "strict",
                year.strictMinutes(),
                "given",
                year.givenMinutes());
    }

    private static CheckLine project(ProjectSheet sheet, LocalDate lastDay, boolean over) {
        boolean frozen = over && lastDay.equals(sheet.progress().facts().span().lastDay());
        return CheckLine.of(
                ClosingCheck.PROJECT,
                frozen ? CheckState.DONE : CheckState.WAITING,
                frozen ? "FROZEN" : "OPEN",
                "/projets/" + sheet.id().value(),
                "lastDay",
                lastDay);
    }

    /** Of the dispute about the termination; without one, of whoever would contest from the notification on. */
    private CheckLine disputeClock() {
        var known = file.disputes().on(on).all().stream()
                .flatMap(one -> clock(one).stream())
                .findFirst();
        if (known.isPresent()) {
            return clock(known.get(), "DISPUTED");
        }
        var notice = end.notice();
        var concluded = notice == null ? null : notice.inForce();
        return concluded == null || concluded.notifiedOn().isAfter(on)
                ? CheckLine.of(ClosingCheck.DISPUTE_CLOCK, CheckState.NOT_NEEDED, "NONE", page("differends"))
                : clock(new ContestClock(concluded.notifiedOn(), List.of(), DisputePolicy.current()), "UNDISPUTED");
    }

    private static Optional<ContestClock> clock(Dispute dispute) {
        return dispute.contestClock(DisputePolicy.current());
    }

    private CheckLine clock(ContestClock clock, String says) {
        var last = clock.deadline();
        if (last.isEmpty()) {
            return CheckLine.of(ClosingCheck.DISPUTE_CLOCK, CheckState.WAITING, "MEDIATION", page("differends"));
        }
        return CheckLine.of(
                ClosingCheck.DISPUTE_CLOCK,
                clock.on(on) == ContestState.OVER ? CheckState.DONE : CheckState.WAITING,
                says,
                page("differends"),
                "informedOn",
                clock.informedOn(),
                "deadline",
                last.get().date());
    }

    private String page(String section) {
        return "/conventions/" + file.opening().id().value() + "#" + section;
    }
}
