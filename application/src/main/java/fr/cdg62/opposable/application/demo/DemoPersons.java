package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who acts in the demonstration: invented persons, who say so by their names. */
final class DemoPersons {
    static final CentreId CENTRE = new CentreId("cdg-62");
    static final PersonId PRESIDENT = new PersonId("person-cdg-62-demo-president");
    static final PersonId AGENT = new PersonId("person-cdg-62-demo-agente");

    private static final LocalDate IN_OFFICE_FROM = LocalDate.of(2014, 4, 5);

    private DemoPersons() {}

    static PersonId mayorOf(String commune) {
        return new PersonId("person-cdg-62-demo-maire-" + commune);
    }

    /** The president, who signs, and an agent who advises and assists: she holds no office. */
    static List<DemoStep> ofTheCentre(LocalDate on, PersonVault vault) {
        var told = new ArrayList<DemoStep>();
        told.addAll(person(PRESIDENT, "Présidente Fictive", on, vault, new BodyId(CENTRE.value()), Capacity.PRESIDENT));
        told.add(recorded(AGENT, "Agente Fictive", on, vault));
        return told;
    }

    static List<DemoStep> mayor(PlayedConvention played, String name, LocalDate on, PersonVault vault) {
        var body = new BodyId(played.collectivity().value());
        return person(played.mayor(), name, on, vault, body, Capacity.MAYOR);
    }

    private static List<DemoStep> person(
            PersonId person, String name, LocalDate on, PersonVault vault, BodyId body, Capacity capacity) {
        var mandate = new MandateId("mandate-demo-" + person.value().replace("person-cdg-62-demo-", ""));
        return List.of(
                recorded(person, name, on, vault),
                DemoStep.of(
                        on,
                        mandate.value(),
                        new RecordMandate(person, mandate, body, capacity, IN_OFFICE_FROM, null, null)));
    }

    private static DemoStep recorded(PersonId person, String name, LocalDate on, PersonVault vault) {
        return DemoStep.of(on, person.value(), new RecordPerson(person, CENTRE, vault.seal(person, name), on));
    }
}
