package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Both parties have signed the avenant: from its day on it changes the convention.
 *
 * @param amendment its number
 * @param concludedOn the day of the last signature
 * @param takesEffectOn the day from which it changes the convention
 * @param prestations what the collectivity wants from then on, or null when the choice stays
 * @param scopes where P1 and P2 then send, or null when the choice stays
 * @param writtenEnd an earlier last day, or null when the end stays
 * @param clauses those it rewrites
 */
@EventName("convention.amendment-concluded")
@Executes({Clause.PREAMBULE, Clause.ART2_DUREE})
public record AmendmentConcluded(
        ConventionId conventionId,
        String amendment,
        LocalDate concludedOn,
        LocalDate takesEffectOn,
        @Nullable Set<Prestation> prestations,
        @Nullable Set<TransmissionScope> scopes,
        @Nullable LocalDate writtenEnd,
        List<AmendedClause> clauses)
        implements ConventionEvent {

    public AmendmentConcluded {
        prestations = prestations == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(prestations));
        scopes = scopes == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        clauses = List.copyOf(clauses);
    }

    @Override
    public LocalDate effectiveOn() {
        return concludedOn;
    }
}
