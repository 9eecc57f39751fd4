package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Drafts an avenant (convention, article 1; legal sheet, R5 and R8): what is signed changes by another signature only.
 *
 * @param amendment its number
 * @param takesEffectOn the day from which it changes the convention
 * @param prestations what the collectivity wants from then on, or null when the choice stays
 * @param scopes where P1 and P2 then send, or null when the choice stays
 * @param writtenEnd an earlier last day, or null when the end stays
 * @param clauses those it rewrites
 * @param text the hash of its text, or null
 */
public record DraftAmendment(
        @TargetAggregateIdentifier ConventionId conventionId,
        String amendment,
        String subject,
        LocalDate takesEffectOn,
        @Nullable Set<Prestation> prestations,
        @Nullable Set<TransmissionScope> scopes,
        @Nullable LocalDate writtenEnd,
        List<AmendedClause> clauses,
        @Nullable Sha256 text)
        implements ConventionCommand {

    public DraftAmendment {
        amendment = Bounds.line("amendment", amendment);
        subject = Bounds.line("subject", subject);
        takesEffectOn = Bounds.day("takesEffectOn", takesEffectOn);
        prestations = prestations == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(prestations));
        scopes = scopes == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        writtenEnd = Bounds.dayOrNull("writtenEnd", writtenEnd);
        clauses = clauses.stream()
                .map(clause -> new AmendedClause(clause.clause(), Bounds.reason("clauses", clause.text())))
                .toList();
    }
}
