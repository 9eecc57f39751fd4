package fr.cdg62.opposable.person;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.rule.PersonCode;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class RecordPersonTest extends PersonSpecification {

    @Test
    void a_person_is_known_by_reference_with_a_sealed_name() {
        when(person()).expectKinds(PersonRecorded.class);
    }

    @Test
    void a_name_sealed_with_another_key_is_refused() {
        when(person(Officers.DEPUTY)).expectRefusal(PersonCode.SEALED_FOR_ANOTHER);
    }

    @Test
    void twice_is_refused() {
        given(person()).when(person()).expectRefusal(PersonCode.PERSON_ALREADY_RECORDED);
    }

    @Test
    void known_today() {
        when(Told.of(person()).on("2024-09-01")).expectKinds(PersonRecorded.class);
    }

    @Test
    void known_tomorrow_is_refused() {
        when(Told.of(person()).on("2024-08-31")).expectRefusal(CommonCode.FUTURE_DATE);
    }
}
