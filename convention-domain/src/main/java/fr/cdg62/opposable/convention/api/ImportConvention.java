package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.ImportedAct;
import fr.cdg62.opposable.convention.value.ImportedPrestations;
import fr.cdg62.opposable.convention.value.ImportedRenewal;
import fr.cdg62.opposable.convention.value.ImportedSignature;
import fr.cdg62.opposable.convention.value.ImportedTerm;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a convention that was kept elsewhere, from one line of a file: the ordinary rules judge the whole of it, in the order of a
 * convention's life, and one that does not hold refuses the line.
 *
 * @param file the hash of the file the line comes from, uploaded before
 * @param line the line's number in that file, from 1
 * @param reference how the convention was called where it was kept, or null
 */
public record ImportConvention(
        @TargetAggregateIdentifier ConventionId conventionId,
        CentreId centre,
        CollectivityId collectivityId,
        PricingClause pricing,
        LocalDate draftedOn,
        List<ImportedAct> acts,
        @Nullable ImportedPrestations choice,
        @Nullable ImportedTerm term,
        List<ImportedSignature> signatures,
        List<ImportedRenewal> renewals,
        Sha256 file,
        int line,
        @Nullable String reference)
        implements ConventionCommand {

    private static final int LINES_MAX = 1_000_000;

    public ImportConvention {
        draftedOn = Bounds.day("draftedOn", draftedOn);
        acts = List.copyOf(acts);
        signatures = List.copyOf(signatures);
        renewals = List.copyOf(renewals);
        line = Bounds.number("line", line, 1, LINES_MAX);
        reference = Bounds.lineOrNull("reference", reference);
    }
}
