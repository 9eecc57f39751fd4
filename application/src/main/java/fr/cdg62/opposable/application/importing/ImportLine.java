package fr.cdg62.opposable.application.importing;

import static fr.cdg62.opposable.application.importing.ImportColumn.CDG_ACTE;
import static fr.cdg62.opposable.application.importing.ImportColumn.CDG_ACTE_DATE;
import static fr.cdg62.opposable.application.importing.ImportColumn.CDG_ACTE_DELEGATION;
import static fr.cdg62.opposable.application.importing.ImportColumn.CDG_ACTE_NATURE;
import static fr.cdg62.opposable.application.importing.ImportColumn.CDG_ACTE_PUBLICATION;
import static fr.cdg62.opposable.application.importing.ImportColumn.CDG_ACTE_RECEPTION;
import static fr.cdg62.opposable.application.importing.ImportColumn.COLL_ACTE;
import static fr.cdg62.opposable.application.importing.ImportColumn.COLL_ACTE_DATE;
import static fr.cdg62.opposable.application.importing.ImportColumn.COLL_ACTE_DELEGATION;
import static fr.cdg62.opposable.application.importing.ImportColumn.COLL_ACTE_IDENTIFIANT;
import static fr.cdg62.opposable.application.importing.ImportColumn.COLL_ACTE_NATURE;
import static fr.cdg62.opposable.application.importing.ImportColumn.COLL_ACTE_PUBLICATION;
import static fr.cdg62.opposable.application.importing.ImportColumn.COLL_ACTE_RECEPTION;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.ImportedAct;
import fr.cdg62.opposable.convention.value.ImportedPrestations;
import fr.cdg62.opposable.convention.value.ImportedSignature;
import fr.cdg62.opposable.convention.value.ImportedTerm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet turned into its command. What is one convention keeps one id whatever file tells it: collectivity, start and act.
 *
 * @param file the hash of the file
 * @param signatories who may be named in it
 */
record ImportLine(CentreId centre, Sha256 file, Signatories signatories) {

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

    ImportConvention command(Sheet.Row row) {
        var cells = new Cells(row);
        var collectivity = CollectivityId.of(centre, new Siren(cells.required(ImportColumn.SIREN)));
        return new ImportConvention(
                id(collectivity, cells),
                centre,
                collectivity,
                cells.word(ImportColumn.FINANCEMENT, PRICING, null),
                cells.day(ImportColumn.DATE_PROJET),
                acts(cells),
                choice(cells),
                term(cells),
                signatures(cells),
                RenewalCells.of(cells, KINDS),
                file,
                row.number(),
                cells.text(ImportColumn.REFERENCE));
    }

    private ConventionId id(CollectivityId collectivity, Cells cells) {
        var start = DateTimeFormatter.BASIC_ISO_DATE.format(cells.day(ImportColumn.DEBUT));
        var act = cells.has(COLL_ACTE) ? cells.required(COLL_ACTE) : "";
        return new ConventionId("convention-" + centre.value() + "-"
                + collectivity.siren().value() + "-" + start + "-"
                + Sha256.of(act).value().substring(0, 8));
    }

    private static List<ImportedAct> acts(Cells cells) {
        var acts = new ArrayList<ImportedAct>();
        if (cells.has(CDG_ACTE)) {
            acts.add(new ImportedAct(
                    Party.CDG,
                    cells.word(CDG_ACTE_NATURE, KINDS, AuthorisationKind.DELIBERATION),
                    cells.required(CDG_ACTE),
                    cells.day(CDG_ACTE_DATE),
                    cells.text(CDG_ACTE_DELEGATION),
                    null,
                    null,
                    cells.dayOrNull(CDG_ACTE_PUBLICATION),
                    cells.dayOrNull(CDG_ACTE_RECEPTION)));
        }
        if (cells.has(COLL_ACTE)) {
            acts.add(new ImportedAct(
                    Party.COLLECTIVITY,
                    cells.word(COLL_ACTE_NATURE, KINDS, AuthorisationKind.DELIBERATION),
                    cells.required(COLL_ACTE),
                    cells.day(COLL_ACTE_DATE),
                    cells.text(COLL_ACTE_DELEGATION),
                    null,
                    identifier(cells),
                    cells.dayOrNull(COLL_ACTE_PUBLICATION),
                    cells.dayOrNull(COLL_ACTE_RECEPTION)));
        }
        return acts;
    }

    private static @Nullable ActIdentifier identifier(Cells cells) {
        return cells.has(COLL_ACTE_IDENTIFIANT) ? new ActIdentifier(cells.required(COLL_ACTE_IDENTIFIANT)) : null;
    }

    private static @Nullable ImportedPrestations choice(Cells cells) {
        return cells.has(ImportColumn.PRESTATIONS)
                ? new ImportedPrestations(
                        new HashSet<>(cells.words(ImportColumn.PRESTATIONS, PRESTATIONS)),
                        new HashSet<>(cells.words(ImportColumn.ENVOIS, SCOPES)),
                        cells.day(ImportColumn.DATE_CHOIX))
                : null;
    }

    private static ImportedTerm term(Cells cells) {
        return new ImportedTerm(
                cells.day(ImportColumn.DEBUT),
                cells.dayOrNull(ImportColumn.FIN),
                cells.text(ImportColumn.MOTIF_FIN),
                cells.text(ImportColumn.MOTIF_DEBUT));
    }

    private List<ImportedSignature> signatures(Cells cells) {
        var signatures = new ArrayList<ImportedSignature>();
        if (cells.has(ImportColumn.COLL_SIGNATURE)) {
            signatures.add(new ImportedSignature(
                    Party.COLLECTIVITY,
                    signatories.find(ImportColumn.COLL_SIGNATAIRE, cells),
                    cells.day(ImportColumn.COLL_SIGNATURE),
                    cells.word(ImportColumn.MOYEN, MEANS, SigningMeans.PAPER),
                    cells.text(COLL_ACTE),
                    cells.text(ImportColumn.COLL_RATIFICATION)));
        }
        if (cells.has(ImportColumn.CDG_SIGNATURE)) {
            signatures.add(new ImportedSignature(
                    Party.CDG,
                    signatories.find(ImportColumn.CDG_SIGNATAIRE, cells),
                    cells.day(ImportColumn.CDG_SIGNATURE),
                    cells.word(ImportColumn.MOYEN, MEANS, SigningMeans.PAPER),
                    cells.text(CDG_ACTE),
                    cells.text(ImportColumn.CDG_RATIFICATION)));
        }
        return signatures;
    }
}
