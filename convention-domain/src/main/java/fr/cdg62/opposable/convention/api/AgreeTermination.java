package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that both parties agreed to end the convention (legal sheet, R19).
 *
 * @param endsOn the day from which it has ended, at 00:00
 */
public record AgreeTermination(
        @TargetAggregateIdentifier ConventionId conventionId,
        NoticeId noticeId,
        LocalDate agreedOn,
        LocalDate endsOn,
        Sha256 document)
        implements ConventionCommand {

    public AgreeTermination {
        agreedOn = Bounds.day("agreedOn", agreedOn);
        endsOn = Bounds.day("endsOn", endsOn);
    }
}
