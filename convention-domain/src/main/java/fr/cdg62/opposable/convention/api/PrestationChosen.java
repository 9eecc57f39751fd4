package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The collectivity chose what it wants.
 */
@EventName("convention.prestation-chosen")
@Executes({Clause.PREAMBULE, Clause.ART1_OBJET})
public record PrestationChosen(
        ConventionId conventionId,
        Set<Prestation> prestations,
        Set<TransmissionScope> scopes,
        LocalDate decidedOn,
        @Nullable Sha256 evidence)
        implements ConventionEvent {

    public PrestationChosen {
        prestations = Collections.unmodifiableSortedSet(new TreeSet<>(prestations));
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    }

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
