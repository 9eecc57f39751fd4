package fr.cdg62.opposable.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Avenant;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One page shows the life of a convention after its signature: periods, reminders, avenants. */
class LifeOnThePageTest {

    private static final String FILE = "/conventions/" + Libercourt.CONVENTION.value();

    @Test
    void renewed_both_periods_stand_with_the_acts_that_made_them() {
        assertThat(page(Libercourt.renewed(), "?on=2030-01-01"))
                .contains("Renouvelée", "seconde et dernière période")
                .contains("Première période", "1er décembre 2024", "30 novembre 2029")
                .contains("Seconde période", "1er décembre 2029", "30 novembre 2034")
                .contains("DELIB-2029-11", "2029-18", "il n’y a pas d’interruption")
                .contains("Renouvelée une fois, le 15 mai 2029");
    }

    @Test
    void not_renewed_the_days_after_the_last_are_shown_uncovered_and_no_decision_is_invented() {
        assertThat(page(Libercourt.inForce(), "?on=2025-01-01"))
                .contains("À partir du 1er décembre 2029, aucune période n’est couverte.")
                .contains("aucune décision n’est enregistrée")
                .doesNotContain("Renouvelée", "Seconde période");
    }

    @Test
    void a_reminder_is_shown_with_who_saw_it_and_the_rungs_to_come() {
        var story = Libercourt.inForce()
                .at("2028-11-30T00:10:00Z")
                .then(new TermReminderIssued(
                        Libercourt.CONVENTION, 12, Libercourt.TERM.lastDay(), LocalDate.parse("2028-11-30")))
                .at("2028-12-04T08:00:00Z")
                .then(new TermReminderAcknowledged(
                        Libercourt.CONVENTION,
                        12,
                        Libercourt.TERM.lastDay(),
                        "account-agent",
                        LocalDate.parse("2028-12-04")));

        assertThat(page(story, "?on=2029-01-01"))
                .contains("12 mois avant", "accueil.fictif", "le 4 décembre 2028")
                .contains("6 mois avant", "30 mai 2029", "à venir");
    }

    @Test
    void an_avenant_is_shown_with_its_signatures_and_beside_the_clause_it_rewrites() {
        var avenant = new Avenant("AV-1", LocalDate.parse("2026-03-01"), null, "Sans parapheur.");
        var story = avenant.concludedIn(Libercourt.inForce())
                .then(new AnomalyRaised(
                        Libercourt.CONVENTION,
                        "AMENDMENT/AV-1/CDG",
                        "SIGNED_BEFORE_ENFORCEABLE",
                        "CGCT L2131-1",
                        Map.of("signed on", "2026-02-10"),
                        LocalDate.parse("2026-02-11")));

        assertThat(page(story, "?on=2026-03-01"))
                .contains("Avenant n° AV-1 : Sans parapheur", "signé des deux parties, le 10 février 2026")
                .contains("Article 1 – Objet", "par l’avenant n° AV-1, depuis le 1er mars 2026")
                .contains(", avenant n° AV-1");
        assertThat(page(story, "?on=2026-02-28"))
                .contains("aucune clause ne se lit autrement")
                .doesNotContain("depuis le 1er mars 2026");
    }

    private static String page(Story story, String times) {
        try (var server = ReadServer.over(story.log())) {
            server.at("2030-03-10T09:42:00Z")
                    .as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null))
                    .forbid(false);
            return server.get(FILE + times).body();
        }
    }
}
