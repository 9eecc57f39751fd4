package fr.cdg62.opposable.person;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.person.rule.PersonCode;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class RecordSignatureDelegationTest extends PersonSpecification {

    @Test
    void a_person_receives_a_delegation_from_another() {
        given(person())
                .when(delegation(Officers.DEPUTY, "2024-01-01", "2024-01-01"))
                .expectKinds(SignatureDelegationRecorded.class);
    }

    @Test
    void an_end_before_the_start_is_refused() {
        given(person())
                .when(delegation(Officers.DEPUTY, "2024-01-01", "2023-12-31"))
                .expectRefusal(CommonCode.END_BEFORE_START);
    }

    @Test
    void nobody_delegates_to_themselves() {
        given(person()).when(delegation(Officers.MAYOR, "2024-01-01", null)).expectRefusal(PersonCode.SELF_DELEGATION);
    }

    @Test
    void the_same_id_twice_is_refused() {
        given(person(), delegation(Officers.DEPUTY, "2024-01-01", null))
                .when(delegation(Officers.PRESIDENT, "2024-01-01", null))
                .expectRefusal(PersonCode.DELEGATION_ALREADY_RECORDED);
    }
}
