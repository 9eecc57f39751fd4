package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.convention.value.ConventionDates;
import fr.cdg62.opposable.convention.value.DeliveryFact;
import fr.cdg62.opposable.convention.value.DisputePolicy;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.convention.value.NoticeOutcome;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.Rung;
import fr.cdg62.opposable.file.TermDates;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.projection.ViewDocument;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of one convention's life, as its file reasons them. */
final class Deadlines {

    private final ViewDocument<ConventionFile> document;
    private final LocalDate on;

    private Deadlines(ViewDocument<ConventionFile> document, LocalDate on) {
        this.document = document;
        this.on = on;
    }

    /** Every date, past or to come, in no order; of the disputes, as they stood that day. */
    static Stream<Deadline> of(ViewDocument<ConventionFile> document, LocalDate on) {
        var dates = new Deadlines(document, on);
        return Stream.of(
                        dates.ofTerm(),
                        dates.ofRenewal(),
                        dates.ofLadder(),
                        dates.ofNotices(),
                        dates.ofProofs(),
                        dates.ofDisputes())
                .flatMap(found -> found);
    }

    private Stream<Deadline> ofTerm() {
        return TermDates.of(document.view()).stream().flatMap(date -> switch (date.name()) {
            case "START" -> Stream.of(deadline(DeadlineKind.START, null, date.reasoned(), date.provisional()));
            case "LAST_DAY" -> Stream.of(deadline(DeadlineKind.LAST_DAY, null, date.reasoned(), date.provisional()));
            case "END" -> Stream.of(deadline(DeadlineKind.END, null, date.reasoned(), date.provisional()));
            default -> Stream.empty();
        });
    }

    private Stream<Deadline> ofRenewal() {
        var lifecycle = document.view().milestones().lifecycle();
        return ConventionDates.renewalOpens(lifecycle, HousePolicy.current()).stream()
                .map(date -> deadline(DeadlineKind.RENEWAL_OPENS, null, date, false));
    }

    private Stream<Deadline> ofLadder() {
        return Rung.of(document.view()).stream()
                .filter(rung -> rung.due() != null)
                .map(rung -> deadline(
                        DeadlineKind.REMINDER, rung.monthsBefore(), Objects.requireNonNull(rung.due()), false));
    }

    /** Those of the formal notices; none once everything that a notice cites was cured in time. */
    private Stream<Deadline> ofNotices() {
        var known = document.view().breaches().known();
        return known.notices().stream()
                .filter(notice -> known.outcome(notice, notice.cureBy()) != NoticeOutcome.CURED)
                .map(notice -> deadline(
                        DeadlineKind.CURE_PERIOD + "-" + notice.id().value(),
                        DeadlineKind.CURE_PERIOD,
                        null,
                        ConventionDates.cureBy(notice),
                        false));
    }

    /** Those of the proofs of electronic deliveries; none of a step once its proof is on file. */
    private Stream<Deadline> ofProofs() {
        return document.view().notices().stream()
                .flatMap(notice -> notice.delivery().unproved().stream())
                .filter(fact -> !fact.on().isAfter(on))
                .flatMap(fact -> Stream.of(
                        proof(DeadlineKind.DELIVERY_PROOF_WATCH, fact, ConventionDates.proofWatch(fact)),
                        proof(DeadlineKind.DELIVERY_PROOF_LAST_DAY, fact, ConventionDates.proofLastDay(fact))));
    }

    private Deadline proof(DeadlineKind kind, DeliveryFact fact, ReasonedDate reasoned) {
        return deadline(kind + "-" + fact.id().value(), kind, null, reasoned, false);
    }

    /** The last days to contest, of the disputes that are neither over nor before the judge. */
    private Stream<Deadline> ofDisputes() {
        return document.view().disputes().on(on).all().stream()
                .filter(dispute ->
                        dispute.closing() == null && dispute.litigations().isEmpty())
                .flatMap(dispute -> dispute.contestClock(DisputePolicy.current()).stream()
                        .flatMap(clock -> clock.deadline().stream())
                        .map(last -> deadline(
                                DeadlineKind.CONTEST + "-" + dispute.id().value(),
                                DeadlineKind.CONTEST,
                                null,
                                last,
                                false)));
    }

    private Deadline deadline(
            DeadlineKind kind, @Nullable Integer monthsBefore, ReasonedDate reasoned, boolean provisional) {
        var rung = monthsBefore == null ? "" : "-" + monthsBefore;
        return deadline(kind + rung, kind, monthsBefore, reasoned, provisional);
    }

    private Deadline deadline(
            String name,
            DeadlineKind kind,
            @Nullable Integer monthsBefore,
            ReasonedDate reasoned,
            boolean provisional) {
        var file = document.view();
        var opening = file.opening();
        return new Deadline(
                opening.id().value() + "/" + name,
                opening.id(),
                opening.id().value(),
                opening.holders().last(),
                kind,
                monthsBefore,
                null,
                reasoned,
                provisional,
                document.knownAt(),
                file.version());
    }
}
