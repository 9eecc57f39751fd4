package fr.cdg62.opposable.convention.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The evidence written in the event is judged again, whoever answered for the offices. */
class SignatoryTest {

    private static final BodyId LIBERCOURT = new BodyId("collectivity-cdg-62-216209072");
    private static final LocalDate FIRST = LocalDate.parse("2020-07-04");
    private static final LocalDate LAST = LocalDate.parse("2026-03-21");
    private static final Mandate MAYOR =
            new Mandate(new MandateId("mandate-2020"), LIBERCOURT, Capacity.MAYOR, FIRST, LAST);

    @Test
    void the_office_allows_signing_from_its_first_to_its_last_day() {
        var signatory = new Signatory(Officers.MAYOR, MAYOR, null);

        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.MAYOR, FIRST.minusDays(1)))
                .isFalse();
        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.MAYOR, FIRST)).isTrue();
        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.MAYOR, LAST)).isTrue();
        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.MAYOR, LAST.plusDays(1)))
                .isFalse();
    }

    @Test
    void another_office_or_another_body_does_not() {
        var signatory = new Signatory(Officers.MAYOR, MAYOR, null);

        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.PRESIDENT, FIRST)).isFalse();
        assertThat(signatory.maySignFor(new BodyId("cdg-62"), Capacity.MAYOR, FIRST))
                .isFalse();
    }

    @Test
    void a_delegation_adds_its_own_days_to_those_of_the_office_behind_it() {
        var delegation = new Delegation(
                new DelegationId("delegation-2024"),
                LIBERCOURT,
                Officers.MAYOR,
                "ARRETE-2024-1",
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"));
        var signatory = new Signatory(Officers.DEPUTY, MAYOR, delegation);

        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.MAYOR, LocalDate.parse("2023-12-31")))
                .isFalse();
        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.MAYOR, LocalDate.parse("2024-12-31")))
                .isTrue();
        assertThat(signatory.maySignFor(LIBERCOURT, Capacity.MAYOR, LocalDate.parse("2025-01-01")))
                .isFalse();
        assertThat(new Signatory(Officers.DEPUTY, null, delegation)
                        .maySignFor(LIBERCOURT, Capacity.MAYOR, LocalDate.parse("2024-06-01")))
                .isFalse();
    }
}
