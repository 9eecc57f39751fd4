package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the centre asked the collectivity for means (legal sheet, R14).
 *
 * @param text what is asked
 * @param answerBy the day by which an answer is expected
 */
public record RequestMeans(
        @TargetAggregateIdentifier ProjectId projectId,
        MeansRequestId meansRequestId,
        MeansKind kind,
        String text,
        LocalDate requestedOn,
        LocalDate answerBy,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public RequestMeans {
        text = Bounds.reason("text", text);
        requestedOn = Bounds.day("requestedOn", requestedOn);
        answerBy = Bounds.day("answerBy", answerBy);
    }
}
