package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final String CONVENTION = "/api/conventions/convention-cdg-62-libercourt-2024";

    @TempDir
    Path data;

    @Test
    void the_convention_of_Libercourt_is_in_force_for_five_years_and_playing_it_again_changes_nothing() {
        long head;
        try (var demo = Application.started(data, "--demo")) {
            var seen = demo.as(Role.AGENT).get(CONVENTION + "?atLeast=" + demo.head());

            assertThat(seen.status()).as(seen.body()).isEqualTo(200);
            assertThat(seen.json().path("standing").path("state").asString()).isEqualTo("IN_FORCE");
            assertThat(seen.json().path("file").path("anomalies").isEmpty()).isTrue();
            assertThat(seen.body())
                    .contains("\"date\":\"2029-11-30\"", "062-216209072-20241016-DELIB-2024-37-DE", "VOLUNTARY")
                    .contains("convention.started");
            assertThat(demo.as(Role.AGENT).get("/api/persons").body()).contains("Maire Fictif");
            assertThat(demo.running().rooms().clock().today()).isEqualTo("2024-12-02");
            head = demo.head();
        }
        try (var again = Application.started(data, "--demo")) {
            assertThat(again.head()).isEqualTo(head);
        }
    }

    @Test
    void a_late_pass_of_the_calendar_starts_and_expires_once() {
        try (var demo = Application.started(data, "--demo", "--clock=2030-01-01")) {
            var seen = demo.as(Role.AGENT).get(CONVENTION + "?atLeast=" + demo.head());
            long head = demo.head();

            demo.running().rooms().calendar().runNow();

            assertThat(seen.json().path("standing").path("state").asString()).isEqualTo("EXPIRED");
            assertThat(seen.body()).contains("convention.started", "convention.expired");
            assertThat(demo.head()).isEqualTo(head);
        }
    }
}
