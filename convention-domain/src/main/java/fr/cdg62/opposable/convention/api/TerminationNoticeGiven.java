package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party gave notice that it terminates the convention.
 *
 * @param breaches those of the other party that it invokes; none for the general interest
 * @param author who signed it, with what allowed that person to
 * @param seriousness why they are serious enough, in the words of its author
 * @param noFormalNoticeReason why no formal notice came first, or null
 */
@EventName("convention.termination-notice-given")
@Executes(Clause.ART6_RESILIATION)
public record TerminationNoticeGiven(
        ConventionId conventionId,
        NoticeId noticeId,
        Party by,
        TerminationGround ground,
        List<BreachId> breaches,
        NoticeForm form,
        Signatory author,
        LocalDate writtenOn,
        String seriousness,
        @Nullable String noFormalNoticeReason,
        Sha256 document)
        implements ConventionEvent {

    public TerminationNoticeGiven {
        breaches = List.copyOf(breaches);
    }

    @Override
    public LocalDate effectiveOn() {
        return writtenOn;
    }
}
