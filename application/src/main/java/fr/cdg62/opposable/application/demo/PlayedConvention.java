package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A convention of the demonstration and what is recorded of it.
 *
 * @param name the commune, without accents: a part of the commands' ids
 */
record PlayedConvention(String name, CollectivityId collectivity, ConventionId id, PersonId mayor) {

    static PlayedConvention with(String name, String siren, int year) {
        return new PlayedConvention(
                name,
                CollectivityId.of(DemoPersons.CENTRE, new Siren(siren)),
                new ConventionId("convention-cdg-62-" + name + "-" + year),
                DemoPersons.mayorOf(name));
    }

    RecordAffiliation affiliation() {
        return new RecordAffiliation(collectivity, LocalDate.of(2000, 1, 1), AffiliationKind.COMPULSORY, null);
    }

    DraftConvention draft(LocalDate on) {
        return new DraftConvention(
                id, DemoPersons.CENTRE, collectivity, PricingClause.ADDITIONAL_CONTRIBUTION, null, on);
    }

    ChoosePrestation choice(Set<Prestation> prestations, LocalDate on) {
        var scopes = Prestation.noneSends(prestations)
                ? EnumSet.noneOf(TransmissionScope.class)
                : EnumSet.of(TransmissionScope.CONTROLE_LEGALITE);
        return new ChoosePrestation(id, prestations, scopes, on, null);
    }

    RecordDeliberation act(Party party, String number, LocalDate adoptedOn, @Nullable ActIdentifier stamp) {
        return new RecordDeliberation(
                id, party, AuthorisationKind.DELIBERATION, number, adoptedOn, null, null, stamp, null, null);
    }

    RecordPublication publication(Party party, String number, LocalDate on) {
        return new RecordPublication(id, party, number, on, null);
    }

    FixTerm term(LocalDate firstDay) {
        return new FixTerm(id, firstDay, null, null, null);
    }

    RecordSignature signature(Party party, String act, LocalDate on) {
        var signatory = party == Party.CDG ? DemoPersons.PRESIDENT : mayor;
        return new RecordSignature(id, party, signatory, on, SigningMeans.PAPER, act, null, null, null);
    }

    DraftAmendment toP2(String amendment, LocalDate takesEffectOn) {
        return new DraftAmendment(
                id,
                amendment,
                "Ajout du parapheur électronique",
                takesEffectOn,
                EnumSet.of(Prestation.P2),
                EnumSet.of(TransmissionScope.CONTROLE_LEGALITE),
                null,
                List.of(),
                null);
    }

    RecordAmendmentSignature amendmentSignature(String amendment, Party party, String act, LocalDate on) {
        var signatory = party == Party.CDG ? DemoPersons.PRESIDENT : mayor;
        return new RecordAmendmentSignature(
                id, amendment, party, signatory, on, SigningMeans.PAPER, act, null, null, null);
    }

    RecordRenewalDecision renewalDecision(Party party, String act, LocalDate on) {
        return new RecordRenewalDecision(id, party, AuthorisationKind.DELIBERATION, act, on, null, null, null, null);
    }

    /** The step of this convention under that name. */
    DemoStep on(LocalDate day, String step, Object command) {
        return DemoStep.of(day, name + "/" + step, command);
    }
}
