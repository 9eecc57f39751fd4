package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.file.NoticeOnFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A termination of one convention: by the letter of a party, or by the agreement of both.
 *
 * @param notice its id
 * @param party who gave it; null for an agreement
 * @param ground why; null for an agreement
 * @param form of the letter; null for an agreement
 * @param on the day the letter was written, or the agreement made
 * @param notifiedOn the day it counts as notified; null while that is not concluded, and for an agreement
 * @param rule the one that gives that day
 * @param endsOn the day from which it ends the convention, at 00:00; null while that is not concluded
 * @param missing the steps of its delivery that are not on file, or are without their proof
 */
public record TerminationLine(
        ConventionId convention,
        CollectivityFacts collectivity,
        NoticeId notice,
        @Nullable Party party,
        @Nullable TerminationGround ground,
        @Nullable NoticeForm form,
        LocalDate on,
        TerminationState state,
        @Nullable LocalDate notifiedOn,
        @Nullable String rule,
        @Nullable LocalDate endsOn,
        List<DeliveryStep> missing)
        implements RegisterLine {

    public TerminationLine {
        missing = List.copyOf(missing);
    }

    /** Those that had begun by the day. */
    static Stream<TerminationLine> of(Endings endings, Bearing bearing) {
        return Stream.concat(
                endings.notices().stream()
                        .filter(one -> bearing.hasBegun(one.given().writtenOn()))
                        .map(one -> of(one, bearing)),
                endings.agreements().stream()
                        .filter(one -> bearing.hasBegun(one.agreedOn()))
                        .map(one -> of(one, bearing)));
    }

    private static TerminationLine of(NoticeOnFile notice, Bearing bearing) {
        var given = notice.given();
        var concluded = notice.inForce();
        var known = concluded != null && bearing.hasBegun(concluded.notifiedOn()) ? concluded : null;
        return new TerminationLine(
                given.conventionId(),
                bearing.collectivity(),
                given.noticeId(),
                given.by(),
                given.ground(),
                given.form(),
                given.writtenOn(),
                state(notice, known == null ? null : known.endsOn(), bearing),
                known == null ? null : known.notifiedOn(),
                known == null ? null : known.rule(),
                known == null ? null : known.endsOn(),
                notice.missingLinks());
    }

    private static TerminationLine of(TerminationAgreed agreed, Bearing bearing) {
        return new TerminationLine(
                agreed.conventionId(),
                bearing.collectivity(),
                agreed.noticeId(),
                null,
                null,
                null,
                agreed.agreedOn(),
                bearing.effect(agreed.noticeId(), agreed.endsOn()),
                null,
                null,
                agreed.endsOn(),
                List.of());
    }

    private static TerminationState state(NoticeOnFile notice, @Nullable LocalDate endsOn, Bearing bearing) {
        var withdrawn = notice.withdrawn();
        if (withdrawn != null && bearing.hasBegun(withdrawn.agreedOn())) {
            return TerminationState.WITHDRAWN;
        }
        if (endsOn != null) {
            return bearing.effect(notice.given().noticeId(), endsOn);
        }
        return notice.lost() ? TerminationState.UNDELIVERED : TerminationState.PENDING;
    }

    @Override
    public String name() {
        return notice.value();
    }
}
