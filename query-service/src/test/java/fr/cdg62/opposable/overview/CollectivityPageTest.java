package fr.cdg62.opposable.overview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtProject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CollectivityPageTest {

    private static final String SHEET = "/collectivites/" + Libercourt.LIBERCOURT.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(new AnomalyRaised(
                        Libercourt.CONVENTION,
                        "CDG",
                        "SIGNED_BEFORE_ENFORCEABLE",
                        "CGCT L2131-1",
                        Map.of(),
                        LocalDate.parse("2025-01-06")))
                .log());
        server.at("2025-03-10T09:42:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void one_page_says_all_that_is_known_of_a_collectivity() {
        assertThat(page(SHEET))
                .contains("En vigueur", "216209072", "Affiliée à cette date")
                .contains("Points d’attention", "SIGNED_BEFORE_ENFORCEABLE")
                .contains("Personnes en fonction", "Basile Inventé", "en fonction depuis le 5 juillet 2020")
                .contains("Qui peut signer pour elle, au 10 mars 2025", "en qualité de maire")
                .contains("Échéances", "30 novembre 2029", "dans 4 ans, 8 mois et 20 jours");
    }

    @Test
    void each_part_follows_the_two_dates_of_the_screen() {
        assertThat(page(SHEET + "?on=2020-07-04&knownAt=2024-11-05"))
                .contains("Aucun mandat connu ne couvre cette date.")
                .contains("il faut un mandat de maire")
                .contains("Aucun point d’attention ne pèse");
        assertThat(page(SHEET + "?on=2030-01-01")).contains("Aucune date à venir n’est connue.");
    }

    @Test
    void the_sheet_says_how_far_each_convention_is_carried_out() {
        assertThat(page(SHEET)).contains("Aucun projet ni aucun compte");
        try (var carried = ReadServer.over(LibercourtProject.blocked().log())) {
            carried.at("2025-02-20T09:42:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
            assertThat(carried.get(SHEET).body())
                    .contains("Projets et assistance", "1 étapes achevées sur 9", "Au tour de la collectivité")
                    .contains("href=\"/projets/" + LibercourtProject.PROJECT.value());
        }
    }

    private static String page(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
