package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a party terminates the convention for breaches of the other, or in the general interest (convention, article 6, termination; legal sheet, R19 and R20).
 *
 * @param breaches those of the other party that it invokes; none for the general interest
 * @param author who signed it, whose office or delegation is looked up for that day
 * @param seriousness why they are serious enough
 * @param noFormalNoticeReason why no formal notice came first, or null
 */
public record GiveTerminationNotice(
        @TargetAggregateIdentifier ConventionId conventionId,
        NoticeId noticeId,
        Party by,
        TerminationGround ground,
        List<BreachId> breaches,
        NoticeForm form,
        PersonId author,
        LocalDate writtenOn,
        String seriousness,
        @Nullable String noFormalNoticeReason,
        Sha256 document)
        implements ConventionCommand {

    public GiveTerminationNotice {
        breaches = List.copyOf(breaches);
        writtenOn = Bounds.day("writtenOn", writtenOn);
        seriousness = Bounds.reason("seriousness", seriousness);
        noFormalNoticeReason = Bounds.reasonOrNull("noFormalNoticeReason", noFormalNoticeReason);
    }
}
