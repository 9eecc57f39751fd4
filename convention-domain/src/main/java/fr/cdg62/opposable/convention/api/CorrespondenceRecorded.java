package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.CorrespondenceId;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A message between the parties, kept for what it is: no notice of termination.
 */
@EventName("convention.correspondence-recorded")
@Executes(Clause.ART6_RESILIATION)
public record CorrespondenceRecorded(
        ConventionId conventionId,
        CorrespondenceId correspondenceId,
        Party by,
        NoticeForm form,
        LocalDate sentOn,
        String subject,
        Sha256 document)
        implements ConventionEvent {
    @Override
    public LocalDate effectiveOn() {
        return sentOn;
    }
}
