package fr.cdg62.opposable.application.importing;

import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_ACTE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.ImportedPrestations;
import fr.cdg62.opposable.convention.value.ImportedSignature;
import fr.cdg62.opposable.convention.value.ImportedTerm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a sheet of conventions. What is one convention keeps one id whatever file tells it: collectivity, start and act.
 *
 * @param file the hash of the file
 * @param persons who may be named in it
 * @param recorded the conventions that are there already by other ways
 * @param told the conventions that earlier lines of the file tell already, as they are checked
 */
record ConventionLines(
        CentreId centre, Sha256 file, NamedPersons persons, RecordedConventions recorded, Set<ConventionId> told)
        implements ImportLines<ImportConvention> {

    private static final String DRAFTED_BEFORE = "ALREADY_DRAFTED";
    private static final Map<String, PricingClause> PRICING =
            Map.of("cotisation", PricingClause.ADDITIONAL_CONTRIBUTION, "prix", PricingClause.PRICED_BY_CONVENTION);
    private static final Map<String, AuthorisationKind> KINDS =
            Map.of("deliberation", AuthorisationKind.DELIBERATION, "decision", AuthorisationKind.DELEGATED_DECISION);
    private static final Map<String, SigningMeans> MEANS =
            Map.of("papier", SigningMeans.PAPER, "electronique", SigningMeans.ELECTRONIC);
    private static final Map<String, TransmissionScope> SCOPES =
            Map.of("legalite", TransmissionScope.CONTROLE_LEGALITE, "comptable", TransmissionScope.COMPTABLE_PUBLIC);
    private static final Map<String, Prestation> PRESTATIONS = Arrays.stream(Prestation.values())
            .collect(Collectors.toMap(prestation -> PlainLetters.of(prestation.name()), prestation -> prestation));

    @Override
    public ImportConvention command(Sheet.Row row) {
        var cells = new Cells(row);
        var collectivity = CollectivityId.of(centre, new Siren(cells.required(ConventionColumn.SIREN)));
        return new ImportConvention(
                id(collectivity, cells),
                centre,
                collectivity,
                cells.word(ConventionColumn.FINANCEMENT, PRICING, null),
                cells.day(ConventionColumn.DATE_PROJET),
                ActCells.of(cells, KINDS),
                choice(cells),
                term(cells),
                signatures(cells),
                RenewalCells.of(cells, KINDS),
                file,
                row.number(),
                cells.text(ConventionColumn.REFERENCE));
    }

    @Override
    public ConventionId convention(ImportConvention command) {
        return command.conventionId();
    }

    @Override
    public void requireNew(ImportConvention command, boolean recording) {
        var same = recorded.same(command);
        if (same.isPresent()) {
            throw there(same.get());
        }
        if (!recording && told.contains(command.conventionId())) {
            throw there(command);
        }
    }

    @Override
    public void allowed(ImportConvention command) {
        told.add(command.conventionId());
    }

    @Override
    public CommandRefused meant(ImportConvention command, CommandRefused refused) {
        return refused.refusal().code().equals(DRAFTED_BEFORE) ? there(command) : refused;
    }

    @Override
    public CommandRefused there(ImportConvention command) {
        return there(command.conventionId().value());
    }

    private static CommandRefused there(String convention) {
        return ImportRefusal.CONVENTION_ALREADY_THERE.with("convention", convention);
    }

    private ConventionId id(CollectivityId collectivity, Cells cells) {
        var start = DateTimeFormatter.BASIC_ISO_DATE.format(cells.day(ConventionColumn.DEBUT));
        var act = cells.has(COLL_ACTE) ? cells.required(COLL_ACTE) : "";
        return new ConventionId("convention-" + centre.value() + "-"
                + collectivity.siren().value() + "-" + start + "-"
                + Sha256.of(act).value().substring(0, 8));
    }

    private static @Nullable ImportedPrestations choice(Cells cells) {
        return cells.has(ConventionColumn.PRESTATIONS)
                ? new ImportedPrestations(
                        new HashSet<>(cells.words(ConventionColumn.PRESTATIONS, PRESTATIONS)),
                        new HashSet<>(cells.words(ConventionColumn.ENVOIS, SCOPES)),
                        cells.day(ConventionColumn.DATE_CHOIX))
                : null;
    }

    private static ImportedTerm term(Cells cells) {
        return new ImportedTerm(
                cells.day(ConventionColumn.DEBUT),
                cells.dayOrNull(ConventionColumn.FIN),
                cells.text(ConventionColumn.MOTIF_FIN),
                cells.text(ConventionColumn.MOTIF_DEBUT));
    }

    private List<ImportedSignature> signatures(Cells cells) {
        var signatures = new ArrayList<ImportedSignature>();
        if (cells.has(ConventionColumn.COLL_SIGNATURE)) {
            signatures.add(new ImportedSignature(
                    Party.COLLECTIVITY,
                    persons.signatory(ConventionColumn.COLL_SIGNATAIRE, cells),
                    cells.day(ConventionColumn.COLL_SIGNATURE),
                    cells.word(ConventionColumn.MOYEN, MEANS, SigningMeans.PAPER),
                    cells.text(COLL_ACTE),
                    cells.text(ConventionColumn.COLL_RATIFICATION)));
        }
        if (cells.has(ConventionColumn.CDG_SIGNATURE)) {
            signatures.add(new ImportedSignature(
                    Party.CDG,
                    persons.signatory(ConventionColumn.CDG_SIGNATAIRE, cells),
                    cells.day(ConventionColumn.CDG_SIGNATURE),
                    cells.word(ConventionColumn.MOYEN, MEANS, SigningMeans.PAPER),
                    cells.text(CDG_ACTE),
                    cells.text(ConventionColumn.CDG_RATIFICATION)));
        }
        return signatures;
    }
}
