package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The real convention of Libercourt, from draft to signatures: its SIREN, its deliberation and stamp, its dates. The persons
 * and their mandates are invented, and say so by their names.
 */
final class LibercourtStory {
    private static final CentreId CENTRE = new CentreId("cdg-62");
    private static final CollectivityId LIBERCOURT = CollectivityId.of(CENTRE, new Siren("216209072"));
    private static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    private static final PersonId MAYOR = new PersonId("person-cdg-62-demo-maire");
    private static final PersonId PRESIDENT = new PersonId("person-cdg-62-demo-president");
    private static final String COMMUNE_ACT = "DELIB-2024-37";
    private static final String CENTRE_ACT = "CA-2024-09-26";
    private static final LocalDate OPENING = LocalDate.of(2024, 9, 2);
    private static final LocalDate CENTRE_DELIBERATES = LocalDate.of(2024, 9, 26);
    private static final LocalDate COMMUNE_DELIBERATES = LocalDate.of(2024, 10, 16);
    private static final LocalDate SIGNING = LocalDate.of(2024, 11, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 1);

    /** The day after which the convention is in force and the story is told. */
    static final LocalDate END = FIRST_DAY.plusDays(1);

    private LibercourtStory() {}

    static List<DemoStep> steps(PersonVault vault) {
        return List.of(
                step(OPENING, "affiliation", affiliation()),
                step(OPENING, "mayor", person(MAYOR, "Maire Fictif", vault)),
                step(OPENING, "president", person(PRESIDENT, "Présidente Fictive", vault)),
                step(OPENING, "mayor-mandate", mandate(MAYOR, new BodyId(LIBERCOURT.value()), Capacity.MAYOR)),
                step(OPENING, "president-mandate", mandate(PRESIDENT, new BodyId("cdg-62"), Capacity.PRESIDENT)),
                step(OPENING, "draft", draft()),
                step(CENTRE_DELIBERATES, "centre-act", act(Party.CDG, CENTRE_ACT, CENTRE_DELIBERATES, null)),
                step(CENTRE_DELIBERATES.plusDays(1), "centre-publication", publication(Party.CDG, CENTRE_ACT, 27, 9)),
                step(COMMUNE_DELIBERATES, "prestation", prestation()),
                step(COMMUNE_DELIBERATES, "commune-act", communeAct()),
                step(COMMUNE_DELIBERATES, "commune-transmission", transmission()),
                step(
                        COMMUNE_DELIBERATES.plusDays(1),
                        "commune-publication",
                        publication(Party.COLLECTIVITY, COMMUNE_ACT, 17, 10)),
                step(SIGNING, "term", new FixTerm(CONVENTION, FIRST_DAY, null, null, null)),
                step(SIGNING, "commune-signature", signature(Party.COLLECTIVITY, MAYOR, COMMUNE_ACT)),
                step(SIGNING, "centre-signature", signature(Party.CDG, PRESIDENT, CENTRE_ACT)));
    }

    private static DemoStep step(LocalDate on, String id, Object command) {
        return new DemoStep(on, id, command);
    }

    private static RecordAffiliation affiliation() {
        return new RecordAffiliation(LIBERCOURT, LocalDate.of(2000, 1, 1), AffiliationKind.COMPULSORY, null);
    }

    private static RecordPerson person(PersonId id, String name, PersonVault vault) {
        return new RecordPerson(id, CENTRE, vault.seal(id, name), OPENING);
    }

    private static RecordMandate mandate(PersonId person, BodyId body, Capacity capacity) {
        var id = new MandateId("mandate-demo-" + person.value().replace("person-cdg-62-demo-", ""));
        return new RecordMandate(person, id, body, capacity, LocalDate.of(2020, 7, 4), null, null);
    }

    private static DraftConvention draft() {
        return new DraftConvention(
                CONVENTION, CENTRE, LIBERCOURT, PricingClause.ADDITIONAL_CONTRIBUTION, null, OPENING);
    }

    private static ChoosePrestation prestation() {
        return new ChoosePrestation(
                CONVENTION,
                Set.of(Prestation.P1),
                Set.of(TransmissionScope.CONTROLE_LEGALITE),
                COMMUNE_DELIBERATES,
                null);
    }

    private static RecordDeliberation communeAct() {
        var stamp = new ActIdentifier("062-216209072-20241016-DELIB-2024-37-DE");
        return act(Party.COLLECTIVITY, COMMUNE_ACT, COMMUNE_DELIBERATES, stamp);
    }

    private static RecordDeliberation act(
            Party party, String number, LocalDate adoptedOn, @Nullable ActIdentifier stamp) {
        return new RecordDeliberation(
                CONVENTION, party, AuthorisationKind.DELIBERATION, number, adoptedOn, null, null, stamp, null, null);
    }

    private static RecordPublication publication(Party party, String number, int day, int month) {
        return new RecordPublication(CONVENTION, party, number, LocalDate.of(2024, month, day), null);
    }

    private static RecordTransmission transmission() {
        return new RecordTransmission(CONVENTION, Party.COLLECTIVITY, COMMUNE_ACT, COMMUNE_DELIBERATES, null, null);
    }

    private static RecordSignature signature(Party party, PersonId signatory, String act) {
        return new RecordSignature(CONVENTION, party, signatory, SIGNING, SigningMeans.PAPER, act, null, null, null);
    }
}
