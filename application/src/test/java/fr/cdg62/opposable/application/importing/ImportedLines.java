package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.Application;
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
import fr.cdg62.opposable.kernel.event.SealedText;
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

/** Invented lines on two real communes: of each hundred, eighty-five hold and three bear each of five faults. */
final class ImportedLines {

    private static final CentreId CENTRE = new CentreId("cdg-62");
    private static final PersonId MAYOR = new PersonId("person-cdg-62-import-maire");
    private static final PersonId PRESIDENT = new PersonId("person-cdg-62-import-president");
    private static final LocalDate SINCE = LocalDate.of(2020, 7, 4);
    private static final LocalDate START = LocalDate.of(2021, 1, 4);
    private static final List<String> SIRENS = List.of("216209072", "216200410");

    private ImportedLines() {}

    /** Records the two signatories and their mandates. */
    static void seed(Application application) {
        var rooms = application.running().rooms();
        record Officer(PersonId id, String name, Capacity capacity, List<String> bodies) {}
        var communes =
                SIRENS.stream().map(siren -> "collectivity-cdg-62-" + siren).toList();
        for (var officer : List.of(
                new Officer(MAYOR, "Maire Imaginaire", Capacity.MAYOR, communes),
                new Officer(PRESIDENT, "Présidente Imaginaire", Capacity.PRESIDENT, List.of("cdg-62")))) {
            SealedText name = rooms.vault().seal(officer.id(), officer.name());
            send(
                    application,
                    new RecordPerson(officer.id(), CENTRE, name, SINCE),
                    officer.id().value());
            for (var body : officer.bodies()) {
                var id = new MandateId("mandate-" + body);
                send(
                        application,
                        new RecordMandate(officer.id(), id, new BodyId(body), officer.capacity(), SINCE, null, null),
                        "mandate/" + body);
            }
        }
    }

    /** Records the convention of the first line as a person would have, under an id of its own. */
    static ConventionId recordByHand(Application application) {
        var id = new ConventionId("convention-cdg-62-enregistree-a-la-main");
        var collectivity = CollectivityId.of(CENTRE, new Siren(SIRENS.getFirst()));
        var decided = LocalDate.of(2020, 12, 1);
        var signed = LocalDate.of(2020, 12, 15);
        var kind = AuthorisationKind.DELIBERATION;
        var steps = List.of(
                new DraftConvention(id, CENTRE, collectivity, PricingClause.PRICED_BY_CONVENTION, null, decided),
                new RecordDeliberation(id, Party.CDG, kind, "CA-2020-9", decided, null, null, null, null, null),
                new RecordDeliberation(id, Party.COLLECTIVITY, kind, "DELIB-0", decided, null, null, null, null, null),
                new ChoosePrestation(
                        id, Set.of(Prestation.P1), Set.of(TransmissionScope.CONTROLE_LEGALITE), decided, null),
                new FixTerm(id, START, null, null, null),
                new RecordSignature(
                        id, Party.COLLECTIVITY, MAYOR, signed, SigningMeans.PAPER, "DELIB-0", null, null, null),
                new RecordSignature(
                        id, Party.CDG, PRESIDENT, signed, SigningMeans.PAPER, "CA-2020-9", null, null, null));
        steps.forEach(step -> send(application, step, "by-hand/" + steps.indexOf(step)));
        return id;
    }

    private static void send(Application application, Object command, String id) {
        var rooms = application.running().rooms();
        rooms.commands().send(command, rooms.edge().bySystem("DEMO", "test/" + id));
    }

    /** The file, with that many lines. */
    static String csv(int lines) {
        var csv = new StringBuilder("reference;siren;date_projet;financement;prestations;envois;date_choix;"
                + "cdg_acte;cdg_acte_date;cdg_acte_publication;coll_acte;coll_acte_date;coll_acte_publication;"
                + "debut;coll_signataire;coll_signature;cdg_signataire;cdg_signature\r\n");
        for (int line = 0; line < lines; line++) {
            csv.append(line(line)).append("\r\n");
        }
        return csv.toString();
    }

    private static String line(int number) {
        var fault = number % 20 < 17 ? -1 : (number / 20 * 3 + number % 20 - 17) % 5;
        var siren = SIRENS.get(number % SIRENS.size());
        return String.join(
                ";",
                "REF-" + number,
                fault == 0 ? "216209073" : siren,
                "01/09/2020",
                "prix",
                fault == 1 ? "P1 P2" : "P1",
                "legalite",
                "01/12/2020",
                "CA-2020-9",
                "26/11/2020",
                "27/11/2020",
                "DELIB-" + number,
                "01/12/2020",
                "02/12/2020",
                START.plusDays(number % 500).toString(),
                fault == 2 ? "Personne Inconnue" : "maire imaginaire",
                fault == 3 ? "30/11/2020" : "15/12/2020",
                "Présidente Imaginaire",
                fault == 4 ? "=TODAY()" : "2020-12-15");
    }
}
