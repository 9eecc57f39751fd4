package fr.cdg62.opposable.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLetter;
import fr.cdg62.opposable.story.Story;
import org.junit.jupiter.api.Test;

/** A20 on the page: what was known then, and what is known now. */
class LetterOnThePageTest {

    private static final String PAGE = "/conventions/" + Libercourt.CONVENTION.value();

    @Test
    void while_the_letter_waits_the_convention_is_in_force_and_every_end_is_shown() {
        assertThat(page(LibercourtLetter.presented(), "2025-03-10T09:00:00Z", ""))
                .contains("En vigueur", "Notification en attente")
                .contains("Si elle est retirée entre le 1er mars 2025 et le 15 mars 2025 : fin le 1er avril 2025.")
                .contains("Si elle n’est pas réclamée : fin le 1er mars 2025.")
                .contains("Maillon manquant : déposée");
    }

    @Test
    void once_it_is_back_the_convention_has_ended_and_the_page_says_why_that_day() {
        assertThat(page(LibercourtLetter.returned(), "2025-03-20T09:00:00Z", ""))
                .contains("Résiliée", "depuis le 1er mars 2025")
                .contains("Aucun rappel n’est prévu : la convention a pris fin.")
                .contains("Compte comme notifiée le 28 février 2025 ; fin le 1er mars 2025, à 0 h.")
                .contains("Non réclamée : le jour de la première présentation (CE, 24 avril 2012, n° 341146).")
                .contains("Premier jour du mois suivant la notification du 28 février 2025");
    }

    @Test
    void as_it_was_known_on_10_March_it_was_still_in_force() {
        assertThat(page(LibercourtLetter.returned(), "2025-03-20T09:00:00Z", "?knownAt=2025-03-10"))
                .contains("En vigueur", "Notification en attente", "30 novembre 2029");
    }

    private static String page(Story story, String now, String query) {
        try (var server = ReadServer.over(story.log())) {
            server.at(now).as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
            var answer = server.get(PAGE + query);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("th:");
            return answer.body();
        }
    }
}
