package fr.cdg62.opposable.statement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementEndpointTest {

    private static final String STATEMENT = "/api/ledgers/" + LibercourtLedger.LEDGER.value() + "/statements/1-1";
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(LibercourtLedger.secondYear().log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2026-03-10T09:42:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
        server.forbid(false);
    }

    @Test
    void the_page_of_the_ledger_leads_to_both_forms() {
        assertThat(server.get("/assistance/" + LibercourtLedger.LEDGER.value()).body())
                .contains("href=\"" + STATEMENT + ".pdf\"", "href=\"" + STATEMENT + ".json\"");
    }

    @Test
    void the_data_say_the_frozen_figures_each_entry_and_the_last_event_counted() {
        var answer = server.get(STATEMENT + ".json");
        assertThat(answer.statusCode()).isEqualTo(200);
        var said = ProductJson.mapper().readTree(answer.body());
        assertThat(said.at("/figures/minutes").intValue()).isEqualTo(135);
        assertThat(said.at("/surplusMinutes").intValue()).isEqualTo(15);
        assertThat(said.at("/entries")).hasSize(4);
        assertThat(said.at("/countedThrough/event").stringValue()).isEqualTo("assistance.anomaly-cleared");
        assertThat(said.at("/countedThrough/leaf").stringValue()).hasSize(64);
    }

    @Test
    void the_document_is_a_pdf_to_download() {
        var answer = server.bytes(STATEMENT + ".pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("releve-ledger-cdg-62-libercourt-2024-1-1.pdf");
        assertThat(Statements.text(answer.body())).contains("Relevé annuel d’assistance");
    }

    @Test
    void it_is_there_once_it_was_issued_and_for_whom_it_concerns() {
        assertThat(server.get(STATEMENT + ".json?knownAt=2026-01-14").statusCode())
                .isEqualTo(404);
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
        assertThat(server.get(STATEMENT + ".pdf").statusCode()).isEqualTo(200);
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, "collectivity-cdg-62-216206706"));
        assertThat(server.get(STATEMENT + ".pdf").statusCode()).isEqualTo(404);
        server.forbid(true);
        assertThat(server.get(STATEMENT + ".json").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2", "2-1", "1", "0-1", "1-0", "a-b", "1-1-1", "99-999"})
    void an_unknown_number_is_not_found(String number) {
        assertThat(server.get(STATEMENT.replace("1-1", number) + ".pdf").statusCode())
                .isEqualTo(404);
    }
}
