package fr.cdg62.opposable.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An electronic delivery announced on 14 January 2026 without its proof: the provider keeps it until 13 January 2027. */
class DeliveryProofDeadlinesTest {

    private static final NoticeId NOTICE = new NoticeId("notice-centre");
    private static final String ASKED = "?from=2026-01-01&kind=";

    @Test
    void a_proof_that_is_not_on_file_is_watched_ten_months_after_its_fact() {
        assertThat(dates(sent(NoticeForm.ELECTRONIC_DELIVERY), "DELIVERY_PROOF_WATCH"))
                .containsExactly("2026-11-14 PROOF_TO_DOWNLOAD CPCE R53-4 kept until 2027-01-13");
        assertThat(dates(sent(NoticeForm.ELECTRONIC_DELIVERY), "DELIVERY_PROOF_LAST_DAY"))
                .containsExactly("2027-01-13 PROOF_KEPT_ONE_YEAR CPCE R53-4 kept until 2027-01-13");
    }

    @Test
    void the_alert_goes_away_once_the_proof_is_on_file() {
        var filed = sent(NoticeForm.ELECTRONIC_DELIVERY)
                .then(fact("delivery-announced-again", DeliveryStep.ANNOUNCED, Sha256.of("proof")));

        assertThat(dates(filed, "DELIVERY_PROOF_WATCH")).isEmpty();
        assertThat(dates(filed, "DELIVERY_PROOF_LAST_DAY")).isEmpty();
    }

    @Test
    void a_letter_on_paper_has_no_provider_that_forgets() {
        assertThat(dates(sent(NoticeForm.REGISTERED_LETTER), "DELIVERY_PROOF_WATCH"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-13, 0", "2026-01-14, 1"})
    void before_the_fact_there_is_nothing_to_prove(String on, int total) {
        try (var server = server(sent(NoticeForm.ELECTRONIC_DELIVERY))) {
            assertThat(ProductJson.mapper()
                            .readTree(server.get("/api/deadlines?kind=DELIVERY_PROOF_WATCH&on=" + on)
                                    .body())
                            .path("total")
                            .asInt())
                    .isEqualTo(total);
        }
    }

    @Test
    void the_page_and_the_agenda_name_the_step_and_the_last_day() {
        try (var server = server(sent(NoticeForm.ELECTRONIC_DELIVERY))) {
            assertThat(server.get("/echeances" + ASKED + "DELIVERY_PROOF_WATCH").body())
                    .contains("Preuve d’envoi électronique à télécharger", "14 novembre 2026")
                    .contains("l’étape « destinataire avisé » du 14 janvier 2026", "jusqu’au 13 janvier 2027")
                    .contains("CPCE R53-4", "Le dépôt de la preuve au dossier");
            assertThat(server.get("/api/deadlines.ics" + ASKED + "DELIVERY_PROOF_WATCH")
                            .body()
                            .replace("\r\n ", ""))
                    .contains("DTSTART;VALUE=DATE:20261114\r\n", "/DELIVERY_PROOF_WATCH-delivery-announced@opposable");
        }
    }

    private static Story sent(NoticeForm form) {
        return Libercourt.inForce()
                .at("2026-01-20T09:00:00Z")
                .then(
                        new TerminationNoticeGiven(
                                Libercourt.CONVENTION,
                                NOTICE,
                                Party.CDG,
                                TerminationGround.GENERAL_INTEREST,
                                List.of(),
                                form,
                                new Signatory(Libercourt.MAYOR, null, null),
                                parse("2026-01-13"),
                                "Réorganisation du service.",
                                null,
                                Libercourt.TEXT),
                        fact("delivery-deposited", DeliveryStep.DEPOSITED, Sha256.of("deposit")),
                        fact("delivery-announced", DeliveryStep.ANNOUNCED, null));
    }

    private static DeliveryFactRecorded fact(String id, DeliveryStep step, @Nullable Sha256 proof) {
        return new DeliveryFactRecorded(
                Libercourt.CONVENTION, NOTICE, new DeliveryFactId(id), step, parse("2026-01-14"), proof);
    }

    private static List<String> dates(Story story, String kind) {
        try (var server = server(story)) {
            return ProductJson.mapper()
                    .readTree(server.get("/api/deadlines" + ASKED + kind).body())
                    .path("items")
                    .valueStream()
                    .map(item -> item.path("reasoned"))
                    .map(reasoned -> reasoned.path("date").asString() + " "
                            + reasoned.path("rule").asString() + " "
                            + reasoned.path("article").asString() + " kept until "
                            + reasoned.path("facts").path("kept until").asString())
                    .toList();
        }
    }

    private static ReadServer server(Story story) {
        return ReadServer.over(story.log())
                .at("2026-02-02T09:00:00Z")
                .as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }
}
