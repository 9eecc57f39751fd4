package fr.cdg62.opposable.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.consultation.api.ConsultationRecorded;
import fr.cdg62.opposable.consultation.api.ExportRecorded;
import fr.cdg62.opposable.consultation.api.RecordConsultation;
import fr.cdg62.opposable.consultation.api.RecordExport;
import fr.cdg62.opposable.consultation.model.Consultation;
import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordConsultationTest extends Specification<Consultation> {

    private static final AccountId AGENT = new AccountId("account-cdg-62-87vvnry2nze8tqfx");
    private static final ConsultationId DAY = ConsultationId.of(AGENT, LocalDate.parse("2025-03-10"));
    private static final PersonId MAYOR = new PersonId("person-cdg-62-maire-libercourt");
    private static final PersonId PRESIDENT = new PersonId("person-cdg-62-presidente-cdg");

    RecordConsultationTest() {
        super(Consultation.class);
    }

    private static RecordConsultation shown(PersonId... persons) {
        return new RecordConsultation(DAY, Arrays.stream(persons).collect(Collectors.toSet()));
    }

    @Test
    void a_person_is_told_once_a_day_however_often_the_name_is_shown() {
        given(shown(MAYOR)).when(shown(MAYOR, PRESIDENT));
        given(shown(MAYOR)).when(shown(MAYOR, PRESIDENT)).the(ConsultationRecorded.class);
        assertThat(recorded(DAY.value()))
                .containsExactly(new ConsultationRecorded(DAY, MAYOR), new ConsultationRecorded(DAY, PRESIDENT));
    }

    @Test
    void a_list_of_choices_is_told_once_a_day_without_naming_anybody() {
        given(shown()).when(shown());
        assertThat(recorded(DAY.value())).containsExactly(new ConsultationRecorded(DAY, null));
    }

    @Test
    void each_file_that_is_handed_over_is_told() {
        given(new RecordExport(DAY, "/api/persons.csv")).when(new RecordExport(DAY, "/api/persons.csv"));
        assertThat(recorded(DAY.value()))
                .containsExactly(
                        new ExportRecorded(DAY, "/api/persons.csv"), new ExportRecorded(DAY, "/api/persons.csv"));
    }

    @Test
    void the_id_says_which_account_and_which_day() {
        assertThat(DAY.value()).isEqualTo("consultation-cdg-62-87vvnry2nze8tqfx-2025-03-10");
        assertThat(DAY.account()).isEqualTo(AGENT);
        assertThat(new ExportRecorded(DAY, "/api/persons.csv").effectiveOn()).isEqualTo("2025-03-10");
        assertThatThrownBy(() -> new ConsultationId("consultation-cdg-62-agent"))
                .isInstanceOf(InvalidValue.class);
    }
}
