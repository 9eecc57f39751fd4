package fr.cdg62.opposable.application.importing;

import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_RECONDUCTION_ACTE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_RECONDUCTION_DATE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_RECONDUCTION_DELEGATION;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_RECONDUCTION_NATURE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_RECONDUCTION_ACTE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_RECONDUCTION_DATE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_RECONDUCTION_DELEGATION;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_RECONDUCTION_NATURE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.MOTIF_RECONDUCTION;

import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ImportedRenewal;
import fr.cdg62.opposable.convention.value.Party;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a line tells one party's decision to renew.
 *
 * @param act the column that names the act: filled in, there is a decision
 */
record RenewalCells(Party party, SheetColumn act, SheetColumn nature, SheetColumn date, SheetColumn delegation) {

    private static final RenewalCells CENTRE = new RenewalCells(
            Party.CDG,
            CDG_RECONDUCTION_ACTE,
            CDG_RECONDUCTION_NATURE,
            CDG_RECONDUCTION_DATE,
            CDG_RECONDUCTION_DELEGATION);
    private static final RenewalCells COLLECTIVITY = new RenewalCells(
            Party.COLLECTIVITY,
            COLL_RECONDUCTION_ACTE,
            COLL_RECONDUCTION_NATURE,
            COLL_RECONDUCTION_DATE,
            COLL_RECONDUCTION_DELEGATION);

    /** The decisions the line tells, none, one or both. */
    static List<ImportedRenewal> of(Cells cells, Map<String, AuthorisationKind> kinds) {
        return Stream.of(CENTRE, COLLECTIVITY)
                .filter(told -> cells.has(told.act) || cells.has(told.date))
                .map(told -> told.decision(cells, kinds))
                .toList();
    }

    private ImportedRenewal decision(Cells cells, Map<String, AuthorisationKind> kinds) {
        return new ImportedRenewal(
                party,
                cells.word(nature, kinds, AuthorisationKind.DELIBERATION),
                cells.required(act),
                cells.day(date),
                cells.text(delegation),
                cells.text(MOTIF_RECONDUCTION));
    }
}
