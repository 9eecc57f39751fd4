package fr.cdg62.opposable.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtProject;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalsTest {

    private static final String API = "/api/conventions/" + Libercourt.CONVENTION.value() + "/rehearsal";
    private static final String PAGE = "/conventions/" + Libercourt.CONVENTION.value() + "/defense";

    @Test
    void before_both_sides_have_signed_there_is_nothing_to_defend() {
        assertThat(gaps(LibercourtProject.setUp(), "TEXT", "2024-11-03")).isEmpty();
        try (var server = server(Libercourt.deliberated())) {
            assertThat(server.get(PAGE).body()).contains("il n’y a encore rien à défendre");
            assertThat(server.get("/").body()).doesNotContain(" sur 10");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30, NOT_YET, ''",
        "2024-12-01, MISSING, STEP_OPEN S1 STEP_OPEN S2 STEP_OPEN S3 STEP_OPEN S4",
        "2025-01-16, MISSING, STEP_OPEN S1 STEP_OPEN S2 STEP_OPEN S3 STEP_OPEN S4",
        "2025-01-17, MISSING, WEAKNESS JOINT_EVIDENCE_MISSING STEP_OPEN S2 STEP_OPEN S3 STEP_OPEN S4",
        "2025-03-05, MISSING, STEP_OPEN S2 STEP_OPEN S3 STEP_OPEN S4"
    })
    void the_study_is_held_step_by_step(String on, String state, String expected) {
        assertThat(state(LibercourtProject.setUp(), "STUDY", on)).isEqualTo(state);
        assertThat(String.join(" ", gaps(LibercourtProject.setUp(), "STUDY", on)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // never asked for
        "2025-02-17, DUTY_NOT_ASKED_FOR C1 DUTY_NOT_ASKED_FOR C3 DUTY_NOT_ASKED_FOR C4",
        // the relaunch shows whose omission it is
        "2025-02-18, DUTY_NOT_ASKED_FOR C1 DUTY_NOT_ASKED_FOR C4"
    })
    void a_duty_of_the_collectivity_left_open_is_no_gap_once_it_was_asked_for(String on, String expected) {
        assertThat(String.join(" ", gaps(LibercourtProject.blocked(), "COLLECTIVITY_DUTIES", on)))
                .isEqualTo(expected);
    }

    @Test
    void what_should_have_been_decided_before_the_configuration_is_missing_after_it() {
        assertThat(state(LibercourtProject.setUp(), "DECISIONS", "2025-03-16")).isEqualTo("NOT_YET");
        assertThat(state(LibercourtProject.setUp(), "DECISIONS", "2025-04-01")).isEqualTo("HELD");
        assertThat(gaps(LibercourtProject.setUp(), "DECISIONS", "2025-04-02"))
                .containsExactly("UNDECIDED CIRCUITS", "UNDECIDED ROLES", "UNDECIDED DELEGATIONS", "UNDECIDED GO_LIVE");
    }

    @Test
    void a_year_closed_short_and_a_year_without_statement_are_missing() {
        assertThat(state(LibercourtLedger.opened(), "ASSISTANCE", "2025-11-30")).isEqualTo("NOT_YET");
        assertThat(gaps(LibercourtLedger.opened(), "ASSISTANCE", "2025-12-01")).contains("NO_STATEMENT 1");
        assertThat(gaps(LibercourtLedger.secondYear(), "ASSISTANCE", "2026-03-10"))
                .isEmpty();
        assertThat(gaps(Libercourt.inForce(), "ASSISTANCE", "2025-03-10")).containsExactly("NO_LEDGER");
    }

    @Test
    void the_text_needs_its_signed_copy_and_the_place_of_its_original() {
        assertThat(gaps(Libercourt.inForce(), "TEXT", "2025-03-10")).contains("ORIGINAL_NOT_REGISTERED");
        var kept = Libercourt.inForce()
                .then(new OriginalRegistered(
                        Libercourt.CONVENTION,
                        Party.CDG,
                        "Service juridique",
                        "Armoire 3",
                        Sha256.of("scan"),
                        LocalDate.parse("2024-12-02"),
                        LocalDate.parse("2024-12-02")));
        assertThat(gaps(kept, "TEXT", "2025-03-10")).isEmpty();
    }

    @Test
    void a_weakness_of_a_side_stands_under_its_authority_alone() {
        var weak = Libercourt.inForce()
                .then(new AnomalyRaised(
                        Libercourt.CONVENTION,
                        "CDG",
                        "SIGNED_BEFORE_ENFORCEABLE",
                        "CGCT L2131-1",
                        Map.of("signed on", "2024-11-04"),
                        LocalDate.parse("2024-12-02")));
        assertThat(gaps(weak, "CENTRE_AUTHORITY", "2025-03-10")).contains("WEAKNESS SIGNED_BEFORE_ENFORCEABLE");
        assertThat(gaps(weak, "COLLECTIVITY_AUTHORITY", "2025-03-10"))
                .doesNotContain("WEAKNESS SIGNED_BEFORE_ENFORCEABLE");
    }

    @Test
    void the_page_the_file_and_the_portfolio_give_the_same_score() {
        try (var server = server(LibercourtProject.setUp())) {
            var held = ProductJson.mapper()
                    .readTree(server.get(API).body())
                    .get("held")
                    .intValue();
            assertThat(server.get(PAGE).body())
                    .contains("Défendable : " + held + " sur 10", "Étape due, non achevée : définition des circuits")
                    .containsOnlyOnce("<h1")
                    .doesNotContain("th:")
                    .doesNotContainPattern(">[^<]*(?:rehearsal|gap|head)\\.[a-zA-Z]+[^<]*</");
            assertThat(server.get("/conventions/" + Libercourt.CONVENTION.value())
                            .body())
                    .contains("Défendable : " + held + " sur 10", "Voir ce qui manque", "Voir l’avancement du projet");
            assertThat(server.get("/").body()).contains(held + " sur 10");
        }
    }

    @Test
    void the_other_party_is_shown_no_score() {
        try (var server = server(LibercourtProject.setUp())) {
            server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
            assertThat(server.get("/").body()).contains("Libercourt").doesNotContain(" sur 10");
            assertThat(server.get("/conventions/" + Libercourt.CONVENTION.value())
                            .body())
                    .doesNotContain(" sur 10", "/engagements");
        }
    }

    private static String state(Story story, String head, String on) {
        return head(story, head, on).findValue("state").stringValue();
    }

    private static List<String> gaps(Story story, String head, String on) {
        return head(story, head, on).findValues("gaps").stream()
                .flatMap(gaps -> gaps.valueStream())
                .map(gap -> (gap.get("code").stringValue() + " "
                                + gap.get("about")
                                        .valueStream()
                                        .map(about -> about.stringValue())
                                        .reduce("", String::concat))
                        .strip())
                .toList();
    }

    private static tools.jackson.databind.node.ArrayNode head(Story story, String head, String on) {
        try (var server = server(story)) {
            var found = ProductJson.mapper().createArrayNode();
            ProductJson.mapper()
                    .readTree(server.get(API + "?on=" + on).body())
                    .get("heads")
                    .valueStream()
                    .filter(one -> one.get("head").stringValue().equals(head))
                    .forEach(found::add);
            return found;
        }
    }

    private static ReadServer server(Story story) {
        return ReadServer.over(story.log())
                .at("2026-03-10T09:42:00Z")
                .as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }
}
