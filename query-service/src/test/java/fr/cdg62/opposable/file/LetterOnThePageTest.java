package fr.cdg62.opposable.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLetter;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
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
                .contains(
                        "Compte comme notifiée le 28 février 2025 ; fin le 1er mars 2025, à 0 h, 1er jour",
                        "Faits retenus",
                        "Revenue, non réclamée",
                        "retenue par le conseil juridique")
                .contains("Non réclamée : le jour de la première présentation (CE, 24 avril 2012, n° 341146).")
                .contains("Premier jour du mois suivant la notification du 28 février 2025");
    }

    @Test
    void as_it_was_known_on_10_March_it_was_still_in_force() {
        assertThat(page(LibercourtLetter.returned(), "2025-03-20T09:00:00Z", "?knownAt=2025-03-10"))
                .contains("En vigueur", "Notification en attente", "30 novembre 2029");
    }

    @Test
    void what_counsel_proposes_waits_beside_the_computed_day() {
        assertThat(page(LibercourtLetter.proposed(), "2025-03-20T12:00:00Z", ""))
                .contains("depuis le 1er mars 2025")
                .contains("Compte comme notifiée le 28 février 2025 ; fin le 1er mars 2025, à 0 h, 1er jour")
                .contains("Date proposée par le conseil juridique : 17 mars 2025. En attente")
                .doesNotContain("Date retenue par le conseil juridique :");
    }

    @Test
    void once_confirmed_both_days_are_shown_each_with_its_reasons_and_the_end_follows_counsel_s() {
        assertThat(page(LibercourtLetter.held(), "2025-03-21T12:00:00Z", ""))
                .contains("En vigueur")
                .contains("Date calculée : 28 février 2025 ; elle donnerait une fin le 1er mars 2025, à 0 h.")
                .contains("Non réclamée : le jour de la première présentation (CE, 24 avril 2012, n° 341146).")
                .contains("Date retenue par le conseil juridique : 17 mars 2025 ; fin le 1er avril 2025, à 0 h.")
                .contains("Motif : Les mentions de l&#39;enveloppe se contredisent.")
                .contains(Sha256.of("opinion").value(), "Proposée le 20 mars 2025 par", "confirmée le 21 mars 2025 par")
                .contains("Premier jour du mois suivant le 17 mars 2025")
                .contains("La date calculée, le 28 février 2025, donnerait une fin le 1er mars 2025.")
                .contains("Avis du conseil juridique");
    }

    @Test
    void lifted_the_computed_day_counts_again_and_what_was_held_stays_in_view() {
        assertThat(page(LibercourtLetter.lifted(), "2025-04-03T12:00:00Z", ""))
                .contains("depuis le 1er mars 2025")
                .contains("Compte comme notifiée le 28 février 2025 ; fin le 1er mars 2025, à 0 h, 1er jour")
                .contains("Date retenue puis levée par le conseil juridique : 17 mars 2025. Levée le 3 avril 2025");
    }

    @Test
    void a_consent_to_electronic_letters_is_shown_with_the_days_on_which_it_counts() {
        var story = Libercourt.inForce()
                .then(
                        new ElectronicConsentRecorded(
                                Libercourt.CONVENTION, Party.CDG, LocalDate.parse("2024-12-02"), Libercourt.TEXT),
                        new ElectronicConsentRecorded(
                                Libercourt.CONVENTION,
                                Party.COLLECTIVITY,
                                LocalDate.parse("2024-12-03"),
                                Libercourt.TEXT),
                        new ElectronicConsentRevoked(
                                Libercourt.CONVENTION,
                                Party.COLLECTIVITY,
                                LocalDate.parse("2025-02-03"),
                                Libercourt.TEXT));
        assertThat(page(story, "2025-03-20T09:00:00Z", ""))
                .contains("Accord à l’envoi électronique")
                .contains(" : à partir du 2 décembre 2024.")
                .contains(" : à partir du 3 décembre 2024, et jusqu’au 2 février 2025 compris.")
                .contains("il ne vaut plus à partir du 3 février 2025.");
    }

    @Test
    void the_same_is_read_as_data() {
        try (var server = ReadServer.over(LibercourtLetter.held().log())) {
            server.at("2025-03-21T12:00:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
            assertThat(server.get("/api" + PAGE).body())
                    .contains("\"notifiedOn\":\"2025-02-28\"", "\"endsOn\":\"2025-03-01\"")
                    .contains(
                            "\"confirmedBy\":\"account-agente\"",
                            "\"notifiedOn\":\"2025-03-17\"",
                            "\"endsOn\":\"2025-04-01\"");
        }
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
