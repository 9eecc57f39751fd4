package fr.cdg62.opposable.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtProject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {

    private static final String API = "/api/conventions/" + Libercourt.CONVENTION.value() + "/what-if";
    private static final String PAGE = "/conventions/" + Libercourt.CONVENTION.value() + "/simulation";
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(
                        LibercourtProject.after(LibercourtLedger.secondYear()).log())
                .at("2026-03-10T09:42:00Z")
                .as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "presentedOn=2026-03-31&handedOver=true, 2026-04-01",
        "presentedOn=2026-03-01&handedOver=true, 2026-04-01",
        "presentedOn=2026-03-31, 2026-04-01 2026-05-01 2026-04-01",
        "presentedOn=2026-03-10, 2026-04-01 2026-04-01",
        "'', 2026-04-01 2026-04-01",
        "postedOn=2026-03-29&handedOver=true, 2026-04-01",
        "postedOn=2026-03-30&handedOver=true, 2026-05-01",
        "postedOn=2026-03-30&presentedOn=2026-03-30&handedOver=true, 2026-04-01",
        "presentedOn=2024-11-30, ''",
        "presentedOn=2029-11-30&handedOver=true, 2029-12-01",
        "presentedOn=2029-12-01, ''"
    })
    void each_way_the_letter_may_go_has_its_end(String query, String ends) {
        assertThat(String.join(" ", ends(query))).isEqualTo(ends);
    }

    @Test
    void a_letter_is_not_presented_before_it_is_posted() {
        assertThat(server.get(API + "?postedOn=2026-03-30&presentedOn=2026-03-29")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_presentation_moves_day_by_day_and_never_before_the_post() {
        assertThat(server.get(PAGE + "?postedOn=2026-03-30&presentedOn=2026-03-30")
                        .body())
                .contains("Un jour plus tard, le 31 mars 2026", "presentedOn=2026-04-06")
                .doesNotContain("plus tôt");
    }

    @Test
    void what_would_end_it_with_its_term_changes_nothing() {
        assertThat(server.get(PAGE + "?presentedOn=2029-11-20&handedOver=true").body())
                .contains("La lettre n’y changerait rien", "30 novembre 2029");
    }

    @Test
    void the_page_says_what_follows_and_writes_nothing() {
        var page = server.get(PAGE + "?presentedOn=2026-03-31").body();
        assertThat(page)
                .contains("rien n’est enregistré", "1er avril 2026", "1er mai 2026")
                .contains("Assistance de l’année 2", "Resterait dû à cette date", "actes transmis à la préfecture")
                .containsOnlyOnce("<h1")
                .doesNotContain("th:")
                .doesNotContainPattern(">[^<]*whatif\\.[a-zA-Z]+[^<]*</");
    }

    private static List<String> ends(String query) {
        return ProductJson.mapper()
                .readTree(server.get(API + "?" + query).body())
                .get("consequences")
                .valueStream()
                .map(one -> one.get("endsOn").stringValue())
                .toList();
    }
}
