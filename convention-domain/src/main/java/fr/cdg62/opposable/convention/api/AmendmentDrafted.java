package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An avenant was drafted; it changes nothing until both parties have signed it.
 *
 * @param amendment its number
 * @param takesEffectOn the day from which it changes the convention
 * @param prestations what the collectivity wants from then on, or null when the choice stays
 * @param scopes where P1 and P2 then send, or null when the choice stays
 * @param writtenEnd an earlier last day, or null when the end stays
 * @param clauses those it rewrites
 * @param text the hash of its text, or null
 */
@EventName("convention.amendment-drafted")
@Executes({Clause.PREAMBULE, Clause.ART2_DUREE})
public record AmendmentDrafted(
        ConventionId conventionId,
        String amendment,
        String subject,
        LocalDate takesEffectOn,
        @Nullable Set<Prestation> prestations,
        @Nullable Set<TransmissionScope> scopes,
        @Nullable LocalDate writtenEnd,
        List<AmendedClause> clauses,
        @Nullable Sha256 text,
        LocalDate draftedOn)
        implements ConventionEvent {

    public AmendmentDrafted {
        prestations = prestations == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(prestations));
        scopes = scopes == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        clauses = List.copyOf(clauses);
    }

    @Override
    public LocalDate effectiveOn() {
        return draftedOn;
    }
}
