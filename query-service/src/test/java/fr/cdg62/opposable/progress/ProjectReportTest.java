package fr.cdg62.opposable.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.api.AdviceGiven;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtProject;
import fr.cdg62.opposable.story.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ProjectReportTest {

    private static final String REPORT = "/api/projects/" + LibercourtProject.PROJECT.value() + "/report.odt";

    @Test
    void the_report_is_drafted_from_the_facts_with_a_link_to_each_proof() throws Exception {
        var content = content(LibercourtProject.setUp());
        assertThat(content)
                .contains("Rapport et bilan de mise en place – Libercourt", "définition des besoins", "17 janvier 2025")
                .contains("2 h en tout", "4 agents, 2 élus", "Au tour de la collectivité : 30 jours")
                .contains("S²LOW, déjà connu des agents.", "Le dispositif est S²LOW.")
                .contains("/projets/" + LibercourtProject.PROJECT.value() + "#evenement-5\"");
        var xml = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(content.getBytes(UTF_8)));
        assertThat(xml.getElementsByTagNameNS("*", "table").getLength()).isEqualTo(6);
    }

    @Test
    void what_only_a_person_can_say_is_left_to_write_apart() throws Exception {
        var content = content(LibercourtProject.setUp());
        assertThat(content.split("text:style-name=\"A-ecrire\"", -1)).hasSize(5);
        assertThat(content.indexOf("A-ecrire\">")).isGreaterThan(content.indexOf("Appréciation"));
    }

    @Test
    void a_project_with_nothing_done_yet_gives_a_report_that_says_so() throws Exception {
        assertThat(content(LibercourtProject.opened()))
                .contains(
                        "Aucun livrable n’est remis.",
                        "Aucune séance n’est enregistrée.",
                        "Aucun envoi n’est en service.");
    }

    @Test
    void a_hostile_text_stays_a_text() throws Exception {
        var hostile = LibercourtProject.opened()
                .then(new AdviceGiven(
                        LibercourtProject.PROJECT,
                        new AdviceId("advice-hostile"),
                        LibercourtProject.AGENT,
                        DecisionSubject.OTHER,
                        List.of(),
                        "</text:p><text:p>&lt; \u0001 ]]> \u202e",
                        Sha256.of("hostile"),
                        LocalDate.parse("2025-01-10")));
        assertThat(content(hostile))
                .contains("&lt;/text:p&gt;&lt;text:p&gt;&amp;lt;  ]]&gt;")
                .doesNotContain("\u0001");
    }

    @Test
    void the_same_knowledge_gives_the_same_bytes() {
        try (var server = server(LibercourtProject.setUp())) {
            assertThat(server.bytes(REPORT).body())
                    .isEqualTo(server.bytes(REPORT).body());
        }
    }

    private static String content(Story story) throws IOException {
        try (var server = server(story)) {
            var answer = server.bytes(REPORT);
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(zip.getNextEntry().getName()).isEqualTo("mimetype");
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals("content.xml")) {
                        return new String(zip.readAllBytes(), UTF_8);
                    }
                }
            }
            throw new AssertionError("no content");
        }
    }

    private static ReadServer server(Story story) {
        return ReadServer.over(story.log())
                .at("2025-05-05T09:42:00Z")
                .as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }
}
