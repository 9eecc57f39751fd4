package fr.cdg62.opposable.application.policy;

import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.campaign.api.LaunchCampaign;
import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.collectivity.api.EndAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordSuccession;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.MandateId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Conventions as an earlier version of the product left them: lived, and nothing followed from them. Recorded on 2 June 2025. */
record OldStore(Rooms rooms) {

    static final CentreId CENTRE = new CentreId("cdg-62");
    static final String SIGNED = "signee-2023";
    static final String RENEWED = "renouvelee-2019";
    static final String EXPIRED = "expiree-2019";
    static final String ENDED = "abregee-2022";
    static final String ENDED_AFTERWARDS = "abregee-apres-coup-2019";
    static final String CHOSEN = "choisie-2025";
    static final String CHOSEN_TWICE = "rechoisie-2025";
    static final String DRAFTED = "redigee-2025";

    private static final CollectivityId LIBERCOURT = CollectivityId.of(CENTRE, new Siren("216209072"));
    private static final CollectivityId ARRAS = CollectivityId.of(CENTRE, new Siren("216200410"));
    private static final PersonId MAYOR = new PersonId("person-cdg-62-ancien-maire");
    private static final PersonId PRESIDENT = new PersonId("person-cdg-62-ancienne-presidente");
    private static final LocalDate SINCE = day("2014-04-05");

    /** The data folder opened on that day; no policy runs. */
    static Rooms opened(Path data) {
        return Rooms.open(Options.parse("--data=" + data, "--clock=2025-06-02"));
    }

    static ConventionId convention(String name) {
        return new ConventionId("convention-cdg-62-" + name);
    }

    static String stream(String kind, String name) {
        return kind + "-cdg-62-" + name;
    }

    /** Eight conventions: in force, renewed, expired, ended early by an avenant in time or found afterwards, chosen once, chosen twice, merely drafted. */
    void lived() {
        persons();
        signed(SIGNED, "2023-01-01", Prestation.P1, Prestation.P2);
        signed(RENEWED, "2019-01-01", Prestation.P1);
        renewed(RENEWED, "2023-11-20");
        signed(EXPIRED, "2019-02-01", Prestation.P3);
        send(new ExpireConvention(convention(EXPIRED), day("2024-02-01")));
        signed(ENDED, "2022-01-01", Prestation.P2);
        endedEarly(ENDED, "2024-06-30");
        signed(ENDED_AFTERWARDS, "2019-01-01", Prestation.P1);
        send(new ExpireConvention(convention(ENDED_AFTERWARDS), day("2024-01-01")));
        endedEarly(ENDED_AFTERWARDS, "2023-06-30");
        drafted(CHOSEN);
        chosen(CHOSEN, Prestation.P1, "2025-05-05");
        drafted(CHOSEN_TWICE);
        chosen(CHOSEN_TWICE, Prestation.P1, "2025-05-05");
        chosen(CHOSEN_TWICE, Prestation.P2, "2025-05-19");
        drafted(DRAFTED);
    }

    /** The body of them all loses its affiliation, then is taken over by another. */
    void changedHands() {
        send(new EndAffiliation(LIBERCOURT, day("2025-04-30"), "Plus de 350 agents."));
        send(new RecordSuccession(
                LIBERCOURT, ARRAS, SuccessionKind.NEW_COMMUNE, day("2026-01-01"), "ARRETE-2025-9", null));
    }

    /** A campaign asks one who may go on, and one who is not even bound. */
    void askedWhoGoesOn() {
        send(new LaunchCampaign(
                new CampaignId("campaign-cdg-62-ancienne"),
                CENTRE,
                CampaignKind.RENEWAL_PROPOSAL,
                "Essai",
                Set.of(convention(SIGNED), convention(CHOSEN)),
                List.of(),
                day("2025-09-30"),
                null,
                day("2025-06-02")));
    }

    private void persons() {
        for (var body : Set.of(LIBERCOURT, ARRAS)) {
            send(new RegisterCollectivity(
                    body,
                    CENTRE,
                    body.siren(),
                    LegalCategory.COMMUNE,
                    null,
                    "Commune " + body.siren().value(),
                    "62",
                    null,
                    2025,
                    8_000,
                    "essai",
                    day("2018-01-01")));
        }
        send(new RecordAffiliation(LIBERCOURT, day("2000-01-01"), AffiliationKind.VOLUNTARY, null));
        person(MAYOR, Capacity.MAYOR, LIBERCOURT.value());
        person(PRESIDENT, Capacity.PRESIDENT, CENTRE.value());
    }

    private void person(PersonId id, Capacity capacity, String body) {
        send(new RecordPerson(id, CENTRE, rooms.vault().seal(id, "Personne Inventée"), SINCE));
        send(new RecordMandate(id, new MandateId("mandate-" + body), new BodyId(body), capacity, SINCE, null, null));
    }

    private void drafted(String name) {
        send(new DraftConvention(
                convention(name), CENTRE, LIBERCOURT, PricingClause.ADDITIONAL_CONTRIBUTION, null, day("2018-10-01")));
    }

    private void chosen(String name, Prestation prestation, String on) {
        var scopes = prestation == Prestation.P3
                ? EnumSet.noneOf(TransmissionScope.class)
                : EnumSet.of(TransmissionScope.CONTROLE_LEGALITE);
        send(new ChoosePrestation(convention(name), EnumSet.of(prestation), scopes, day(on), null));
    }

    /** Each prestation is chosen in its turn, the last one holds; signed ten days before the first day. */
    private void signed(String name, String firstDay, Prestation... choices) {
        var first = day(firstDay);
        drafted(name);
        act(name, CDG);
        act(name, COLLECTIVITY);
        for (var prestation : choices) {
            chosen(name, prestation, first.minusDays(30 - prestation.ordinal()).toString());
        }
        send(new FixTerm(convention(name), first, null, null, null));
        signature(name, COLLECTIVITY, MAYOR, first.minusDays(10));
        signature(name, CDG, PRESIDENT, first.minusDays(10));
        send(new StartConvention(convention(name), first));
    }

    private void act(String name, Party party) {
        send(new RecordDeliberation(
                convention(name),
                party,
                AuthorisationKind.DELIBERATION,
                "ACTE-1",
                day("2018-10-01"),
                null,
                null,
                null,
                null,
                null));
    }

    private void signature(String name, Party party, PersonId person, LocalDate on) {
        send(new RecordSignature(convention(name), party, person, on, SigningMeans.PAPER, "ACTE-1", null, null, null));
    }

    private void renewed(String name, String on) {
        for (var party : Party.values()) {
            send(new RecordRenewalDecision(
                    convention(name),
                    party,
                    AuthorisationKind.DELIBERATION,
                    "SUITE-" + party,
                    day(on),
                    null,
                    null,
                    null,
                    "Reprise."));
        }
    }

    private void endedEarly(String name, String lastDay) {
        send(new DraftAmendment(
                convention(name),
                "AV-1",
                "Fin anticipée",
                day("2023-03-01"),
                null,
                null,
                day(lastDay),
                List.of(),
                null));
        amendmentSignature(name, COLLECTIVITY, MAYOR);
        amendmentSignature(name, CDG, PRESIDENT);
        send(new ExpireConvention(convention(name), day(lastDay).plusDays(1)));
    }

    private void amendmentSignature(String name, Party party, PersonId person) {
        send(new RecordAmendmentSignature(
                convention(name),
                "AV-1",
                party,
                person,
                day("2023-02-15"),
                SigningMeans.PAPER,
                "ACTE-1",
                null,
                null,
                null));
    }

    private void send(Object command) {
        var id = "essai/" + command.getClass().getSimpleName() + "/" + Integer.toHexString(command.hashCode());
        rooms.commands().send(command, rooms.edge().by("account-cdg-62-test", role(command), "API", id, null));
    }

    private static Role role(Object command) {
        return command instanceof StartConvention || command instanceof ExpireConvention ? Role.SYSTEM : Role.AGENT;
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
