package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorising act was published.
 */
@EventName("convention.publication-recorded")
@Executes({Clause.PARTIES, Clause.VISAS})
public record PublicationRecorded(
        ConventionId conventionId,
        Party party,
        String number,
        LocalDate publishedOn,
        @Nullable Sha256 evidence) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return publishedOn;
    }
}
