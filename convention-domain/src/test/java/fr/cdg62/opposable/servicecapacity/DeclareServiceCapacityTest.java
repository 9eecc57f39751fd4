package fr.cdg62.opposable.servicecapacity;

import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.rule.CommonCode;
import fr.cdg62.opposable.servicecapacity.api.DeclareServiceCapacity;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityDeclared;
import fr.cdg62.opposable.servicecapacity.model.ServiceCapacity;
import fr.cdg62.opposable.servicecapacity.rule.ServiceCapacityCode;
import fr.cdg62.opposable.servicecapacity.value.CapacityMonth;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything reaches the edge on 1 December 2025. */
class DeclareServiceCapacityTest extends Specification<ServiceCapacity> {

    private static final ServiceCapacityId ID = ServiceCapacityId.of(CDG_62);

    DeclareServiceCapacityTest() {
        super(ServiceCapacity.class);
    }

    private static DeclareServiceCapacity declare(String month, int minutes) {
        return new DeclareServiceCapacity(ID, CDG_62, new CapacityMonth(month), minutes, null);
    }

    @Test
    void the_time_of_a_month_is_declared_on_the_day_it_is_said() {
        var declared = when(declare("2026-01", 2400)).the(ServiceCapacityDeclared.class);
        assertThat(declared)
                .isEqualTo(new ServiceCapacityDeclared(
                        ID, CDG_62, new CapacityMonth("2026-01"), 2400, null, LocalDate.of(2025, 12, 1)));
    }

    @Test
    void a_later_declaration_takes_its_place_and_the_earlier_one_stays() {
        given(declare("2026-01", 2400)).when(declare("2026-01", 1200)).the(ServiceCapacityDeclared.class);
        assertThat(recorded(ID.value()))
                .extracting(event -> ((ServiceCapacityDeclared) event).minutes())
                .containsExactly(2400, 1200);
    }

    @Test
    void saying_the_same_again_changes_nothing_and_another_month_is_another_declaration() {
        assertThat(given(declare("2026-01", 2400))
                        .when(declare("2026-01", 2400))
                        .answer()
                        .events())
                .isEmpty();
        given(declare("2026-01", 2400)).when(declare("2026-02", 2400)).the(ServiceCapacityDeclared.class);
    }

    @Test
    void the_same_command_twice_is_answered_from_memory_and_its_id_serves_once() {
        var told = Told.of(declare("2026-01", 2400)).as("command-retried");
        assertThat(given(told).when(told).answer().repeated()).isTrue();
        given(told)
                .when(Told.of(declare("2026-01", 60)).as("command-retried"))
                .expectRefusal(CommandRefusal.COMMAND_ID_REUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 120_000})
    void nothing_at_all_and_two_thousand_hours_are_credible(int minutes) {
        when(declare("2026-01", minutes)).the(ServiceCapacityDeclared.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 120_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void less_than_nothing_and_more_than_two_thousand_hours_are_refused(int minutes) {
        when(declare("2026-01", minutes)).expectRefusal(ServiceCapacityCode.CAPACITY_NOT_CREDIBLE);
    }

    @Test
    void the_month_that_runs_is_declared_and_the_one_before_is_over() {
        when(declare("2025-12", 600)).the(ServiceCapacityDeclared.class);
        when(declare("2025-11", 600)).expectRefusal(ServiceCapacityCode.CAPACITY_MONTH_OVER);
    }

    @Test
    void three_years_ahead_may_be_declared_and_not_a_month_more() {
        when(declare("2028-12", 600)).the(ServiceCapacityDeclared.class);
        when(declare("2029-01", 600)).expectRefusal(ServiceCapacityCode.CAPACITY_MONTH_TOO_FAR);
    }

    @Test
    void a_centre_declares_its_own() {
        var foreign = new DeclareServiceCapacity(ID, new CentreId("cdg-59"), new CapacityMonth("2026-01"), 600, null);
        when(foreign).expectRefusal(CommonCode.CENTRE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-00", "2026-13", "2026", "1999-12", "2026-1", "janvier"})
    void a_month_is_a_month_of_the_calendar(String month) {
        assertThatThrownBy(() -> new CapacityMonth(month)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void there_is_one_capacity_a_centre() {
        assertThat(ID.value()).isEqualTo("capacity-cdg-62");
        assertThat(ID.centre()).isEqualTo(CDG_62);
        assertThatThrownBy(() -> new ServiceCapacityId("capacity-cdg-62-2026")).isInstanceOf(InvalidValue.class);
    }
}
