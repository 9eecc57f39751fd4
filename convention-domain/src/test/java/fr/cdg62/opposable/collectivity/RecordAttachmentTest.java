package fr.cdg62.opposable.collectivity;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.collectivity.api.RecordAttachment;
import fr.cdg62.opposable.collectivity.model.RegisterFold;
import fr.cdg62.opposable.collectivity.rule.CollectivityCode;
import fr.cdg62.opposable.collectivity.value.Attachment;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.Attachments;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;
import fr.cdg62.opposable.kernel.InvalidValue;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordAttachmentTest extends CollectivitySpecification {

    private static final String HENIN_CARVIN = "246200299";
    private static final String LENS_LIEVIN = "246200364";

    @Test
    void a_body_is_attached_from_a_day_on() {
        given(register())
                .when(attachment(HENIN_CARVIN, "2017-01-01"))
                .expectEvents(new AttachmentRecorded(
                        LIBERCOURT,
                        AttachmentKind.EPCI,
                        HENIN_CARVIN,
                        LocalDate.parse("2017-01-01"),
                        null,
                        "INSEE, Code officiel géographique"));
    }

    @Test
    void two_of_one_kind_do_not_begin_on_one_day() {
        given(register(), attachment(HENIN_CARVIN, "2017-01-01"))
                .when(attachment(LENS_LIEVIN, "2017-01-01"))
                .expectRefusal(CollectivityCode.ATTACHMENT_ALREADY_RECORDED);
    }

    @Test
    void the_day_after_is_a_change() {
        given(register(), attachment(HENIN_CARVIN, "2017-01-01"))
                .when(attachment(LENS_LIEVIN, "2017-01-02"))
                .expectKinds(AttachmentRecorded.class);
    }

    @Test
    void an_arrondissement_begins_beside_an_intercommunal_body() {
        given(register(), attachment(HENIN_CARVIN, "2017-01-01"))
                .when(arrondissement("627", "2017-01-01"))
                .expectKinds(AttachmentRecorded.class);
    }

    @Test
    void a_change_decided_for_a_later_day_is_recorded_a_year_ahead_at_most() {
        given(register())
                .when(Told.of(attachment(LENS_LIEVIN, "2026-12-01")).on("2025-12-01"))
                .expectKinds(AttachmentRecorded.class);
    }

    @Test
    void a_year_and_a_day_ahead_it_is_refused() {
        given(register())
                .when(Told.of(attachment(LENS_LIEVIN, "2026-12-02")).on("2025-12-01"))
                .expectRefusal(CollectivityCode.TOO_FAR_AHEAD);
    }

    @Test
    void a_body_is_not_attached_to_itself() {
        given(register())
                .when(attachment("216209072", "2017-01-01"))
                .expectRefusal(CollectivityCode.ATTACHED_TO_ITSELF);
    }

    @ParameterizedTest
    @CsvSource({
        "EPCI,           246200365, BAD_SIREN",
        "EPCI,           627,       BAD_SIREN",
        "ARRONDISSEMENT, Lens,      BAD_IDENTIFIER",
        "ARRONDISSEMENT, 62,        BAD_IDENTIFIER"
    })
    void what_it_is_attached_to_is_of_that_kind(AttachmentKind kind, String to, String code) {
        assertThatThrownBy(() -> new RecordAttachment(LIBERCOURT, kind, to, LocalDate.EPOCH, null, "INSEE"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31, none",
        "2017-01-01, 246200299",
        "2023-12-31, 246200299",
        "2024-01-01, 246200364",
        "2025-06-01, 246200364"
    })
    void the_register_answers_for_each_day_whatever_the_order_of_recording(LocalDate day, String to) {
        given(register(), attachment(LENS_LIEVIN, "2024-01-01"), arrondissement("627", "2017-01-01"))
                .when(attachment(HENIN_CARVIN, "2017-01-01"))
                .expectKinds(AttachmentRecorded.class);

        assertThat(known().on(AttachmentKind.EPCI, day).map(Attachment::to).orElse("none"))
                .isEqualTo(to);
    }

    @Test
    void an_attachment_ends_on_the_eve_of_the_next_of_its_kind() {
        given(register(), attachment(HENIN_CARVIN, "2017-01-01"), arrondissement("627", "2020-01-01"))
                .when(attachment(LENS_LIEVIN, "2024-01-01"))
                .expectKinds(AttachmentRecorded.class);

        var known = known();
        assertThat(known.all().stream().map(known::lastDay))
                .containsExactly(Optional.of(LocalDate.parse("2023-12-31")), Optional.empty(), Optional.empty());
    }

    private static RecordAttachment arrondissement(String code, String from) {
        return new RecordAttachment(
                LIBERCOURT, AttachmentKind.ARRONDISSEMENT, code, LocalDate.parse(from), null, "INSEE");
    }

    private Attachments known() {
        RegisterEntry entry = null;
        for (Object event : recorded(LIBERCOURT.value())) {
            entry = RegisterFold.fold(entry, (CollectivityEvent) event);
        }
        return entry.attachments();
    }
}
