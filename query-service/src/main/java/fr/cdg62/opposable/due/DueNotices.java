package fr.cdg62.opposable.due;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.ConventionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The notices a convention still expects from the calendar.
 *
 * @param id the convention
 * @param firstDay first day of its term, once signed, Europe/Paris
 * @param endedOn the day after its last, once signed
 * @param started whether its start was noticed
 * @param expired whether its end was noticed
 */
public record DueNotices(
        ConventionId id,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate endedOn,
        boolean started,
        boolean expired) {
    static DueNotices fold(@Nullable DueNotices before, ConventionEvent event) {
        var known = before == null ? new DueNotices(event.conventionId(), null, null, false, false) : before;
        return switch (event) {
            case ConventionSigned e ->
                new DueNotices(
                        known.id, e.computed().firstDay(), e.lastDay().plusDays(1), known.started, known.expired);
            case ConventionStarted e -> new DueNotices(known.id, known.firstDay, known.endedOn, true, known.expired);
            case ConventionRenewed e ->
                new DueNotices(known.id, known.firstDay, e.period().dayAfter(), known.started, known.expired);
            case ConventionEndRevised e -> new DueNotices(known.id, known.firstDay, e.to(), known.started, false);
            case RenewalDecisionRecorded e -> known;
            case ConventionExpired e -> new DueNotices(known.id, known.firstDay, known.endedOn, known.started, true);
            case AnomalyCleared e -> known;
            case AnomalyRaised e -> known;
            case ConventionDrafted e -> known;
            case DeliberationRecorded e -> known;
            case PrestationChosen e -> known;
            case PublicationRecorded e -> known;
            case SignatureRecorded e -> known;
            case TermFixed e -> known;
            case TransmissionRecorded e -> known;
        };
    }

    /** Whether its start is to be noticed on that day. */
    public boolean startIsDue(LocalDate day) {
        return !started && firstDay != null && !firstDay.isAfter(day);
    }

    /** Whether its end is to be noticed on that day. */
    public boolean endIsDue(LocalDate day) {
        return !expired && endedOn != null && !endedOn.isAfter(day);
    }
}
