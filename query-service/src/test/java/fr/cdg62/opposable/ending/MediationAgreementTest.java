package fr.cdg62.opposable.ending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtDispute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agreement that a lawyer would complete, and the link to it on the dispute. */
class MediationAgreementTest {

    private static final String FILE = "/conventions/" + Libercourt.CONVENTION.value();
    private static final String DRAFT =
            "/api" + FILE + "/disputes/" + LibercourtDispute.DISPUTE.value() + "/mediation.odt";
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce()
                        .at("2026-03-25T09:00:00Z")
                        .then(LibercourtDispute.begun())
                        .log())
                .at("2026-07-02T09:00:00Z");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.as(viewer(Role.AGENT, Libercourt.CDG_62));
    }

    @Test
    void the_draft_says_who_disagrees_about_what_and_what_was_tried() throws Exception {
        assertThat(content("2026-04-01"))
                .contains("Accord de médiation avec Libercourt – projet", "CDG 62", Libercourt.CONVENTION.value())
                .contains("Différend sur la résiliation, déclaré par la collectivité le 20 mars 2026")
                .contains("a connu la résiliation le 13 mars 2026")
                .contains("proposition écrite", Sha256.of("a proposal").value());
    }

    @Test
    void it_cites_what_the_law_says_of_the_time_limits() throws Exception {
        assertThat(content("2026-04-01")).contains("CJA L213-1 et L213-5", "CJA L213-6", "CJA R213-4");
    }

    @Test
    void it_says_by_which_day_it_must_be_signed_and_that_nothing_revives_what_is_over() throws Exception {
        assertThat(content("2026-05-15")).contains("jusqu’au 15 mai 2026").doesNotContain("expiré");
        assertThat(content("2026-05-16"))
                .contains("expiré depuis le 15 mai 2026", "ne le fait pas revivre")
                .doesNotContain("jusqu’au 15 mai 2026");
    }

    @Test
    void what_nobody_has_decided_is_left_to_write() throws Exception {
        assertThat(content("2026-04-01").split("text:style-name=\"A-ecrire\"", -1))
                .hasSize(10);
    }

    @Test
    void the_convention_leads_to_it_and_to_what_is_held() {
        assertThat(server.get(FILE + "?on=2026-04-01").body())
                .contains("href=\"" + DRAFT + "?on=2026-04-01\"", "Préparer un accord de médiation")
                .contains("href=\"" + FILE + "/fin?on=2026-04-01#conservation\"");
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
        assertThat(server.get(FILE).body()).doesNotContain("mediation.odt", "/fin");
    }

    @Test
    void neither_an_unknown_dispute_nor_another_centre_s_is_drafted() {
        assertThat(server.bytes(DRAFT + "?on=2026-03-19").statusCode()).isEqualTo(404);
        assertThat(server.bytes(DRAFT.replace("2026/", "2027/")).statusCode()).isEqualTo(404);
        server.as(viewer(Role.AGENT, new CentreId("cdg-59")));
        assertThat(server.bytes(DRAFT).statusCode()).isEqualTo(404);
    }

    private static Viewer viewer(Role role, CentreId centre) {
        return new Viewer("account-test", role, centre, null);
    }

    private static String content(String on) throws IOException {
        var answer = server.bytes(DRAFT + "?on=" + on);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no content");
    }
}
