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
import java.util.List;

/** Who signs in the demonstration: invented persons, who say so by their names. */
final class DemoPersons {
    static final CentreId CENTRE = new CentreId("cdg-62");
    static final PersonId PRESIDENT = new PersonId("person-cdg-62-demo-president");

    private static final LocalDate IN_OFFICE_FROM = LocalDate.of(2014, 4, 5);

    private DemoPersons() {}

    static PersonId mayorOf(String commune) {
        return new PersonId("person-cdg-62-demo-maire-" + commune);
    }

    static List<DemoStep> president(LocalDate on, PersonVault vault) {
        return person(PRESIDENT, "Présidente Fictive", on, vault, new BodyId(CENTRE.value()), Capacity.PRESIDENT);
    }

    static List<DemoStep> mayor(PlayedConvention played, String name, LocalDate on, PersonVault vault) {
        var body = new BodyId(played.collectivity().value());
        return person(played.mayor(), name, on, vault, body, Capacity.MAYOR);
    }

    private static List<DemoStep> person(
            PersonId person, String name, LocalDate on, PersonVault vault, BodyId body, Capacity capacity) {
        var mandate = new MandateId("mandate-demo-" + person.value().replace("person-cdg-62-demo-", ""));
        return List.of(
                DemoStep.of(on, person.value(), new RecordPerson(person, CENTRE, vault.seal(person, name), on)),
                DemoStep.of(
                        on,
                        mandate.value(),
                        new RecordMandate(person, mandate, body, capacity, IN_OFFICE_FROM, null, null)));
    }
}
