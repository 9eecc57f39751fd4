package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.day;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An avenant and its signatures, with what the scenario does not speak of. */
record AmendmentBuilder(DraftAmendment draft) {

    static final String FIRST = "AV-1";

    /** Rewrites the object from 1 March 2026, unless the scenario says otherwise. */
    static AmendmentBuilder amendment() {
        return new AmendmentBuilder(new DraftAmendment(
                Scenario.CONVENTION,
                FIRST,
                "Passage au parapheur",
                day("2026-03-01"),
                null,
                null,
                null,
                List.of(),
                null));
    }

    AmendmentBuilder numbered(String number) {
        return new AmendmentBuilder(new DraftAmendment(
                draft.conventionId(),
                number,
                draft.subject(),
                draft.takesEffectOn(),
                draft.prestations(),
                draft.scopes(),
                draft.writtenEnd(),
                draft.clauses(),
                draft.text()));
    }

    AmendmentBuilder choosing(@Nullable Set<Prestation> prestations, @Nullable Set<TransmissionScope> scopes) {
        return with(draft.takesEffectOn().toString(), prestations, scopes, null);
    }

    AmendmentBuilder from(String takesEffectOn) {
        return with(takesEffectOn, draft.prestations(), draft.scopes(), null);
    }

    AmendmentBuilder endingOn(String lastDay) {
        return with(draft.takesEffectOn().toString(), draft.prestations(), draft.scopes(), lastDay);
    }

    AmendmentBuilder rewriting(Clause clause, String text) {
        return new AmendmentBuilder(new DraftAmendment(
                draft.conventionId(),
                draft.amendment(),
                draft.subject(),
                draft.takesEffectOn(),
                draft.prestations(),
                draft.scopes(),
                draft.writtenEnd(),
                List.of(new AmendedClause(clause, text)),
                draft.text()));
    }

    /** Drafted early in 2026. */
    Told told() {
        return Told.of(draft).on("2026-01-05");
    }

    /** Signed by the usual office-holder, citing the usual act, and recorded that day. */
    Told signed(Party party, String on) {
        return signed(party, on, party == Party.CDG ? Scenario.CDG_ACT : Scenario.COMMUNE_ACT, null, null);
    }

    Told signedBecause(Party party, String on, String reason) {
        return signed(party, on, party == Party.CDG ? Scenario.CDG_ACT : Scenario.COMMUNE_ACT, null, reason);
    }

    Told signed(Party party, String on, @Nullable String act, @Nullable Sha256 text, @Nullable String reason) {
        return Told.of(new RecordAmendmentSignature(
                        Scenario.CONVENTION,
                        draft.amendment(),
                        party,
                        usual(party),
                        day(on),
                        SigningMeans.PAPER,
                        act,
                        null,
                        text,
                        reason))
                .on(on);
    }

    private static PersonId usual(Party party) {
        return party == Party.CDG ? Officers.PRESIDENT : Officers.MAYOR;
    }

    private AmendmentBuilder with(
            String from,
            @Nullable Set<Prestation> prestations,
            @Nullable Set<TransmissionScope> scopes,
            @Nullable String end) {
        return new AmendmentBuilder(new DraftAmendment(
                draft.conventionId(),
                draft.amendment(),
                draft.subject(),
                day(from),
                prestations,
                scopes,
                end == null ? null : day(end),
                draft.clauses(),
                draft.text()));
    }
}
