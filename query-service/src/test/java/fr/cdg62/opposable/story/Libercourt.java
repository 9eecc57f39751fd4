package fr.cdg62.opposable.story;

import static java.time.LocalDate.parse;

import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.FormalNoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.MandateId;
import java.util.List;
import java.util.Set;

/** The convention of Libercourt, from the draft to the day after its last; the persons are invented. */
public final class Libercourt {

    public static final CentreId CDG_62 = new CentreId("cdg-62");
    public static final CollectivityId LIBERCOURT = CollectivityId.of(CDG_62, new Siren("216209072"));
    public static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    public static final PersonId MAYOR = new PersonId("person-cdg-62-maire-libercourt");
    public static final PersonId PRESIDENT = new PersonId("person-cdg-62-presidente-cdg");
    public static final Sha256 TEXT = Sha256.of("the text of the convention");
    public static final Sha256 NOTICE = Sha256.of("the formal notice");
    public static final Term TERM = new Term(parse("2024-12-01"), parse("2029-11-30"));

    private static final ActIdentifier STAMP = new ActIdentifier("062-216209072-20241016-DELIB-2024-37-DE");

    private Libercourt() {}

    /** The register and the persons, then everything up to the start of the convention. */
    public static Story inForce() {
        return signed().at("2024-12-01T00:00:05Z").then(new ConventionStarted(CONVENTION, parse("2024-12-01")));
    }

    /** Both sides have decided to renew, the commune first. */
    public static Story renewed() {
        return inForce()
                .at("2029-04-04T09:00:00Z")
                .then(renewalDecided(Party.COLLECTIVITY, "DELIB-2029-11", "2029-04-03"))
                .at("2029-05-16T09:00:00Z")
                .then(
                        renewalDecided(Party.CDG, "2029-18", "2029-05-15"),
                        new ConventionRenewed(CONVENTION, TERM.next(5), parse("2029-05-15")));
    }

    /** That party decided, recorded the day after. */
    public static RenewalDecisionRecorded renewalDecided(Party party, String number, String on) {
        return new RenewalDecisionRecorded(
                CONVENTION,
                party,
                AuthorisationKind.DELIBERATION,
                number,
                parse(on),
                null,
                null,
                Sha256.of("act " + number),
                parse(on).plusDays(1),
                null);
    }

    /** Up to the day after the last one. */
    public static Story expired() {
        return inForce().at("2029-12-01T00:00:05Z").then(new ConventionExpired(CONVENTION, parse("2029-12-01")));
    }

    /** Both sides have signed; the first day has not come. */
    public static Story signed() {
        return deliberated()
                .at("2024-11-05T09:10:00Z")
                .then(
                        new TermFixed(CONVENTION, TERM, parse("2029-11-30"), null, null, parse("2024-11-04")),
                        signature(Party.CDG, PRESIDENT, "cdg-62", Capacity.PRESIDENT, "2024-09-12"),
                        signature(Party.COLLECTIVITY, MAYOR, LIBERCOURT.value(), Capacity.MAYOR, "DELIB-2024-37"),
                        new ConventionSigned(CONVENTION, parse("2024-11-04"), TERM, TERM.lastDay(), false));
    }

    /** Both sides are authorised. */
    public static Story deliberated() {
        return drafted()
                .at("2024-10-01T12:00:00Z")
                .then(
                        deliberation(Party.CDG, "2024-09-12", "2024-09-26", null),
                        new PublicationRecorded(CONVENTION, Party.CDG, "2024-09-12", parse("2024-09-27"), null))
                .at("2024-10-18T07:30:00Z")
                .then(
                        new PrestationChosen(
                                CONVENTION,
                                Set.of(Prestation.P3, Prestation.P2),
                                Set.of(TransmissionScope.COMPTABLE_PUBLIC, TransmissionScope.CONTROLE_LEGALITE),
                                parse("2024-10-16"),
                                null),
                        deliberation(Party.COLLECTIVITY, "DELIB-2024-37", "2024-10-16", STAMP),
                        new PublicationRecorded(
                                CONVENTION, Party.COLLECTIVITY, "DELIB-2024-37", parse("2024-10-17"), null),
                        new TransmissionRecorded(
                                CONVENTION,
                                Party.COLLECTIVITY,
                                "DELIB-2024-37",
                                parse("2024-10-16"),
                                TransmissionRegime.VOLUNTARY,
                                STAMP,
                                Sha256.of("the acknowledgement")));
    }

    /** The file is open. */
    public static Story drafted() {
        return new Story()
                .then(register())
                .at("2024-09-20T09:00:00Z")
                .then(persons())
                .then(new ConventionDrafted(
                        CONVENTION,
                        CDG_62,
                        new CollectivityFacts(LIBERCOURT, "Libercourt", LegalCategory.COMMUNE),
                        PricingClause.ADDITIONAL_CONTRIBUTION,
                        TEXT,
                        parse("2024-09-20")));
    }

    /**
     * The commune gave no means, found on 2 June 2025: notice on 1 September, to cure by 1 October. It let its certificate end, found on 10 June
     * and cured on 20 September. The centre trained nobody, found on 20 June.
     */
    public static DomainEvent[] failed() {
        return new DomainEvent[] {
            breach("means", Party.COLLECTIVITY, BreachedCommitment.C2, "2025-06-02"),
            breach("certificate", Party.COLLECTIVITY, BreachedCommitment.C3, "2025-06-10"),
            breach("training", Party.CDG, BreachedCommitment.S7, "2025-06-20"),
            new FormalNoticeServed(
                    CONVENTION,
                    new FormalNoticeId("formal-notice-1"),
                    Party.CDG,
                    Set.of(new BreachId("breach-means"), new BreachId("breach-certificate")),
                    parse("2025-09-01"),
                    30,
                    parse("2025-10-01"),
                    NOTICE,
                    parse("2025-09-02")),
            new BreachCured(
                    CONVENTION,
                    new BreachId("breach-certificate"),
                    parse("2025-09-20"),
                    "Un certificat est acquis.",
                    List.of(Sha256.of("the certificate")),
                    parse("2025-09-22"))
        };
    }

    private static BreachRecorded breach(String name, Party against, BreachedCommitment cited, String observedOn) {
        return new BreachRecorded(
                CONVENTION,
                new BreachId("breach-" + name),
                against,
                Set.of(cited),
                parse(observedOn),
                "Rien n'a été fait.",
                List.of(Sha256.of("proof of " + name)),
                parse(observedOn));
    }

    /** What Libercourt is attached to: one intercommunal body, then another, and an arrondissement. */
    public static DomainEvent[] attachments() {
        return new DomainEvent[] {
            attachment(AttachmentKind.EPCI, "246200299", "2017-01-01"),
            attachment(AttachmentKind.ARRONDISSEMENT, "627", "2017-01-01"),
            attachment(AttachmentKind.EPCI, "246200364", "2025-02-01")
        };
    }

    private static AttachmentRecorded attachment(AttachmentKind kind, String to, String from) {
        return new AttachmentRecorded(LIBERCOURT, kind, to, parse(from), "ARRETE-2016-12", "INSEE");
    }

    private static DomainEvent[] register() {
        return new DomainEvent[] {
            new CollectivityRegistered(
                    LIBERCOURT,
                    CDG_62,
                    new Siren("216209072"),
                    LegalCategory.COMMUNE,
                    new InseeCode("62907"),
                    "Libercourt",
                    "62",
                    "62820",
                    "Code officiel géographique",
                    parse("2024-01-02")),
            new PopulationRecorded(LIBERCOURT, 2024, 8138, "INSEE"),
            new AffiliationRecorded(LIBERCOURT, parse("2008-01-01"), AffiliationKind.COMPULSORY, null)
        };
    }

    private static DomainEvent[] persons() {
        return new DomainEvent[] {
            new PersonRecorded(PRESIDENT, CDG_62, sealed(PRESIDENT, "Ada Fictive"), parse("2024-09-20")),
            mandate(PRESIDENT, "cdg-62", Capacity.PRESIDENT),
            new PersonRecorded(MAYOR, CDG_62, sealed(MAYOR, "Basile Inventé"), parse("2024-09-20")),
            mandate(MAYOR, LIBERCOURT.value(), Capacity.MAYOR)
        };
    }

    private static SealedText sealed(PersonId person, String name) {
        return new SealedText(person, OpenVault.cipher(name));
    }

    private static MandateRecorded mandate(PersonId person, String body, Capacity capacity) {
        return new MandateRecorded(
                person,
                new MandateId("mandate-" + person.value().substring("person-".length())),
                new BodyId(body),
                capacity,
                parse("2020-07-05"),
                null,
                null);
    }

    private static DeliberationRecorded deliberation(Party party, String number, String on, ActIdentifier stamp) {
        return new DeliberationRecorded(
                CONVENTION,
                party,
                AuthorisationKind.DELIBERATION,
                number,
                parse(on),
                null,
                TransmissionRegime.EXEMPT_L2131_2,
                stamp,
                TEXT,
                Sha256.of("act " + number));
    }

    private static SignatureRecorded signature(
            Party party, PersonId person, String body, Capacity capacity, String authorisation) {
        var held = mandate(person, body, capacity);
        return new SignatureRecorded(
                CONVENTION,
                party,
                new Signatory(person, new Mandate(held.mandateId(), held.body(), capacity, held.from(), null), null),
                parse("2024-11-04"),
                SigningMeans.PAPER,
                authorisation,
                false,
                TEXT,
                new AffiliationFacts(parse("2024-11-04"), true, parse("2008-01-01")),
                null);
    }
}
