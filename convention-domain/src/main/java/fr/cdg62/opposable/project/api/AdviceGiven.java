package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.List;

/** The centre advised; nothing is decided by that. */
@EventName("project.advice-given")
@Executes(Clause.ART6_GARANTIE_RESPONSABILITE)
public record AdviceGiven(
        ProjectId projectId,
        AdviceId adviceId,
        PersonId adviser,
        DecisionSubject subject,
        List<String> options,
        String text,
        Sha256 document,
        LocalDate givenOn)
        implements ProjectEvent {

    public AdviceGiven {
        options = List.copyOf(options);
    }

    @Override
    public LocalDate effectiveOn() {
        return givenOn;
    }
}
