package fr.cdg62.opposable.person;

import fr.cdg62.opposable.cast.Communes;
import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.EndMandate;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.api.RecordSignatureDelegation;
import fr.cdg62.opposable.person.model.Person;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words in which scenarios speak to a person. */
abstract class PersonSpecification extends Specification<Person> {

    static final BodyId LIBERCOURT = new BodyId("collectivity-cdg-62-216209072");
    static final BodyId CENTRE = new BodyId("cdg-62");
    static final MandateId FIRST = new MandateId("mandate-2020");
    static final MandateId SECOND = new MandateId("mandate-2026");
    static final DelegationId DELEGATION = new DelegationId("delegation-2024");

    PersonSpecification() {
        super(Person.class);
    }

    static RecordPerson person() {
        return person(Officers.MAYOR);
    }

    static RecordPerson person(PersonId sealedFor) {
        return new RecordPerson(
                Officers.MAYOR,
                Communes.CDG_62,
                new SealedText(sealedFor, "bm9uY2UtZXQtdGV4dGUtY2hpZmZyZQ"),
                LocalDate.parse("2024-09-01"));
    }

    static RecordMandate mandate(MandateId id, String from, @Nullable String until) {
        return mandate(id, LIBERCOURT, from, until);
    }

    static RecordMandate mandate(MandateId id, BodyId body, String from, @Nullable String until) {
        return new RecordMandate(Officers.MAYOR, id, body, Capacity.MAYOR, LocalDate.parse(from), day(until), null);
    }

    static EndMandate end(MandateId id, String lastDay) {
        return new EndMandate(Officers.MAYOR, id, LocalDate.parse(lastDay), "Démission.");
    }

    static RecordSignatureDelegation delegation(PersonId by, String from, @Nullable String until) {
        return new RecordSignatureDelegation(
                Officers.MAYOR, DELEGATION, LIBERCOURT, by, "ARRETE-2024-1", LocalDate.parse(from), day(until), null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
