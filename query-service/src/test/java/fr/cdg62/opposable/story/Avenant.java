package fr.cdg62.opposable.story;

import static java.time.LocalDate.parse;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An avenant of Libercourt that gives up the parapheur, from its draft to its two signatures. */
public record Avenant(
        String number, LocalDate from, @Nullable LocalDate end, String clause) {

    private static final Set<Prestation> CHOSEN = Set.of(Prestation.P1, Prestation.P3);
    private static final Set<TransmissionScope> SENT = Set.of(TransmissionScope.CONTROLE_LEGALITE);

    /** The avenant, drafted. */
    public Story draftedIn(Story story) {
        return story.at("2026-01-05T09:00:00Z")
                .then(new AmendmentDrafted(
                        Libercourt.CONVENTION,
                        number,
                        "Sans parapheur",
                        from,
                        CHOSEN,
                        SENT,
                        end,
                        List.of(new AmendedClause(Clause.ART1_OBJET, clause)),
                        Libercourt.TEXT,
                        parse("2026-01-05")));
    }

    /** The avenant, drafted and signed by both. */
    public Story concludedIn(Story story) {
        return draftedIn(story)
                .at("2026-02-11T09:00:00Z")
                .then(
                        signature(Party.CDG, Libercourt.PRESIDENT, "2024-09-12"),
                        signature(Party.COLLECTIVITY, Libercourt.MAYOR, "DELIB-2024-37"),
                        new AmendmentConcluded(
                                Libercourt.CONVENTION,
                                number,
                                parse("2026-02-10"),
                                from,
                                CHOSEN,
                                SENT,
                                end,
                                List.of(new AmendedClause(Clause.ART1_OBJET, clause))));
    }

    private AmendmentSignatureRecorded signature(Party party, PersonId person, String act) {
        return new AmendmentSignatureRecorded(
                Libercourt.CONVENTION,
                number,
                party,
                new Signatory(person, null, null),
                parse("2026-02-10"),
                SigningMeans.PAPER,
                act,
                false,
                Libercourt.TEXT,
                null);
    }
}
