package fr.cdg62.opposable.application.importing;

import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_ACTE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_ACTE_DATE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_ACTE_DELEGATION;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_ACTE_NATURE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_ACTE_PUBLICATION;
import static fr.cdg62.opposable.application.importing.ConventionColumn.CDG_ACTE_RECEPTION;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE_DATE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE_DELEGATION;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE_IDENTIFIANT;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE_NATURE;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE_PUBLICATION;
import static fr.cdg62.opposable.application.importing.ConventionColumn.COLL_ACTE_RECEPTION;

import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ImportedAct;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a line tells the act by which each party was authorised to sign. */
final class ActCells {

    private ActCells() {}

    /** The acts the line tells, none, one or both. */
    static List<ImportedAct> of(Cells cells, Map<String, AuthorisationKind> kinds) {
        var acts = new ArrayList<ImportedAct>();
        if (cells.has(CDG_ACTE)) {
            acts.add(new ImportedAct(
                    Party.CDG,
                    cells.word(CDG_ACTE_NATURE, kinds, AuthorisationKind.DELIBERATION),
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
                    cells.word(COLL_ACTE_NATURE, kinds, AuthorisationKind.DELIBERATION),
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
}
