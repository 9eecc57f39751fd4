package fr.cdg62.opposable.collectivity;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.LENS_LIEVIN;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.collectivity.api.SuccessionRecorded;
import fr.cdg62.opposable.collectivity.rule.CollectivityCode;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordSuccessionTest extends CollectivitySpecification {

    @Test
    void another_body_takes_its_place_from_a_day_on() {
        given(register())
                .when(succession(ARRAS, "2026-01-01"))
                .expectEvents(new SuccessionRecorded(
                        LIBERCOURT,
                        ARRAS,
                        SuccessionKind.NEW_COMMUNE,
                        LocalDate.parse("2026-01-01"),
                        "ARRETE-2025-9",
                        null));
    }

    @Test
    void a_body_gives_way_once() {
        given(register(), succession(ARRAS, "2026-01-01"))
                .when(succession(ARRAS, "2026-02-01"))
                .expectRefusal(CollectivityCode.ALREADY_SUCCEEDED);
    }

    @Test
    void a_body_does_not_take_its_own_place() {
        given(register())
                .when(succession(LIBERCOURT, "2026-01-01"))
                .expectRefusal(CollectivityCode.SUCCEEDED_BY_ITSELF);
    }

    @Test
    void the_successor_is_in_the_register() {
        given(register()).when(succession(LENS_LIEVIN, "2026-01-01")).expectRefusal(CollectivityCode.SUCCESSOR_UNKNOWN);
    }

    @Test
    void a_successor_that_gives_way_the_day_after_still_stands() {
        others.succeeded(ARRAS, LENS_LIEVIN, "2026-01-02");

        given(register()).when(succession(ARRAS, "2026-01-01")).expectKinds(SuccessionRecorded.class);
    }

    @Test
    void a_successor_that_gives_way_the_same_day_does_not() {
        others.succeeded(ARRAS, LENS_LIEVIN, "2026-01-01");

        given(register()).when(succession(ARRAS, "2026-01-01")).expectRefusal(CollectivityCode.SUCCESSOR_SUCCEEDED);
    }

    @Test
    void it_is_recorded_a_year_ahead_at_most() {
        given(register())
                .when(Told.of(succession(ARRAS, "2026-12-01")).on("2025-12-01"))
                .expectKinds(SuccessionRecorded.class);
    }

    @Test
    void a_year_and_a_day_ahead_it_is_refused() {
        given(register())
                .when(Told.of(succession(ARRAS, "2026-12-02")).on("2025-12-01"))
                .expectRefusal(CollectivityCode.TOO_FAR_AHEAD);
    }

    @Test
    void it_may_take_effect_on_the_day_the_body_last_changed() {
        given(register(), affiliation("2024-01-01"))
                .when(succession(ARRAS, "2024-01-01"))
                .expectKinds(SuccessionRecorded.class);
    }

    @Test
    void on_the_eve_of_its_last_change_it_is_refused() {
        given(register(), affiliation("1988-01-01"), attachment("246200364", "2024-01-01"))
                .when(succession(ARRAS, "2023-12-31"))
                .expectRefusal(CollectivityCode.SUCCESSION_TOO_EARLY);
    }

    @Test
    void until_the_eve_it_is_affiliated() {
        given(register(), succession(ARRAS, "2026-01-01"))
                .when(affiliation("2025-12-31"))
                .expectKinds(AffiliationRecorded.class);
    }

    @Test
    void from_that_day_it_is_affiliated_no_more() {
        given(register(), succession(ARRAS, "2026-01-01"))
                .when(affiliation("2026-01-01"))
                .expectRefusal(CollectivityCode.BODY_SUCCEEDED);
    }

    @Test
    void until_the_eve_it_is_attached() {
        given(register(), succession(ARRAS, "2026-01-01"))
                .when(attachment("246200364", "2025-12-31"))
                .expectKinds(AttachmentRecorded.class);
    }

    @Test
    void from_that_day_it_is_attached_no_more() {
        given(register(), succession(ARRAS, "2026-01-01"))
                .when(attachment("246200364", "2026-01-01"))
                .expectRefusal(CollectivityCode.BODY_SUCCEEDED);
    }
}
