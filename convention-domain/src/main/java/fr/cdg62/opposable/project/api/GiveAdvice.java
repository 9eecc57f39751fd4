package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the advice of somebody of the centre (convention, article 6, guarantee and liability; legal sheet, R24).
 *
 * @param options what the collectivity could choose
 * @param text what is recommended
 */
public record GiveAdvice(
        @TargetAggregateIdentifier ProjectId projectId,
        AdviceId adviceId,
        PersonId adviser,
        DecisionSubject subject,
        List<String> options,
        String text,
        Sha256 document,
        LocalDate givenOn)
        implements ProjectCommand {

    public GiveAdvice {
        options = options.stream().map(line -> Bounds.line("options", line)).toList();
        text = Bounds.reason("text", text);
        givenOn = Bounds.day("givenOn", givenOn);
    }
}
