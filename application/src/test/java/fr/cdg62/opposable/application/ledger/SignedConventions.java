package fr.cdg62.opposable.application.ledger;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
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

/** Conventions signed by invented persons, whose ledgers the house has opened. */
public record SignedConventions(Application application) {

    /** Who gives the hours. */
    public static final PersonId AGENT = new PersonId("person-cdg-62-hours-agente");

    public static final String AGENT_NAME = "Agente Imaginaire";
    public static final String LIBERCOURT = "216209072";
    public static final String ARRAS = "216200410";
    public static final String ARRAS_URBAN_COMMUNITY = "200033579";

    private static final CentreId CENTRE = new CentreId("cdg-62");
    private static final PersonId PRESIDENT = new PersonId("person-cdg-62-hours-president");
    private static final LocalDate SINCE = LocalDate.of(2014, 4, 5);

    /** Records the agent and the president of the centre. */
    public static SignedConventions in(Application application) {
        var signed = new SignedConventions(application);
        signed.person(AGENT, AGENT_NAME);
        signed.person(PRESIDENT, "Présidente Imaginaire");
        signed.mandate(PRESIDENT, CENTRE.value(), Capacity.PRESIDENT);
        return signed;
    }

    /** A convention of that body for five years, signed two weeks before its first day; its ledger is open once settled. */
    public LedgerId sign(String siren, LocalDate firstDay) {
        var id = new ConventionId("convention-cdg-62-" + siren + "-" + firstDay);
        var body = CollectivityId.of(CENTRE, new Siren(siren));
        var head = new PersonId("person-cdg-62-hours-" + siren + "-" + firstDay);
        person(head, "Personne " + siren + " " + firstDay);
        mandate(head, body.value(), siren.equals(ARRAS_URBAN_COMMUNITY) ? Capacity.PRESIDENT : Capacity.MAYOR);
        var decided = firstDay.minusMonths(1);
        var signed = firstDay.minusWeeks(2);
        var kind = AuthorisationKind.DELIBERATION;
        var steps = List.of(
                new DraftConvention(id, CENTRE, body, PricingClause.PRICED_BY_CONVENTION, null, decided),
                new RecordDeliberation(id, Party.CDG, kind, "CA-1", decided, null, null, null, null, null),
                new RecordDeliberation(id, Party.COLLECTIVITY, kind, "DELIB-1", decided, null, null, null, null, null),
                new ChoosePrestation(
                        id, Set.of(Prestation.P1), Set.of(TransmissionScope.CONTROLE_LEGALITE), decided, null),
                new FixTerm(id, firstDay, null, null, null),
                new RecordSignature(
                        id, Party.COLLECTIVITY, head, signed, SigningMeans.PAPER, "DELIB-1", null, null, null),
                new RecordSignature(id, Party.CDG, PRESIDENT, signed, SigningMeans.PAPER, "CA-1", null, null, null));
        steps.forEach(step -> send(step, id.value() + "/" + steps.indexOf(step)));
        application.settledHead();
        return LedgerId.of(id);
    }

    private void person(PersonId id, String name) {
        var sealed = application.running().rooms().vault().seal(id, name);
        send(new RecordPerson(id, CENTRE, sealed, SINCE), id.value());
    }

    private void mandate(PersonId person, String body, Capacity capacity) {
        var id = new MandateId("mandate-" + person.value().replace("person-cdg-62-", "") + "-" + body);
        send(new RecordMandate(person, id, new BodyId(body), capacity, SINCE, null, null), id.value());
    }

    private void send(Object command, String id) {
        var rooms = application.running().rooms();
        rooms.commands().send(command, rooms.edge().bySystem("DEMO", "test/" + id));
    }
}
