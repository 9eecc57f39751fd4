package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that both parties agreed to withdraw a notice (legal sheet, R21).
 */
public record WithdrawTerminationNotice(
        @TargetAggregateIdentifier ConventionId conventionId, NoticeId noticeId, LocalDate agreedOn, Sha256 document)
        implements ConventionCommand {

    public WithdrawTerminationNotice {
        agreedOn = Bounds.day("agreedOn", agreedOn);
    }
}
