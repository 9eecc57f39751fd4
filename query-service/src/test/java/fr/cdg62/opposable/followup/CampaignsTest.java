package fr.cdg62.opposable.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.campaign.api.CampaignRefusalRecorded;
import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.campaign.value.Exclusion;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignsTest {

    private static final CampaignId ID = new CampaignId("campaign-cdg-62-reconduction-2029");
    private static final ConventionId OTHER = new ConventionId("convention-cdg-62-oignies-2024");
    private static final ConventionId LEFT = new ConventionId("convention-cdg-62-courrieres-2024");
    private static final String PAGE = "/campagnes/" + ID.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce()
                        .at("2029-03-01T09:00:00Z")
                        .then(new CampaignLaunched(
                                ID,
                                Libercourt.CDG_62,
                                CampaignKind.RENEWAL_PROPOSAL,
                                "Reconductions du quatrième trimestre 2029",
                                Set.of(Libercourt.CONVENTION, OTHER),
                                List.of(new Exclusion(LEFT, "Résiliation en cours.")),
                                day("2029-06-30"),
                                null,
                                day("2029-03-01")))
                        .then(new RenewalProposed(Libercourt.CONVENTION, ID, day("2029-03-01"), day("2029-06-30")))
                        .then(new CampaignRefusalRecorded(ID, OTHER, "NOT_FOUND", day("2029-03-01")))
                        .at("2029-05-14T09:00:00Z")
                        .then(new RenewalDecisionRecorded(
                                Libercourt.CONVENTION,
                                Party.COLLECTIVITY,
                                AuthorisationKind.DELIBERATION,
                                "DELIB-2029-11",
                                day("2029-05-10"),
                                null,
                                null,
                                null,
                                day("2029-05-14"),
                                null))
                        .log())
                .at("2029-06-01T09:00:00Z");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                COLLECTIVITY_DECIDED",
        "?knownAt=2029-05-13,               PROPOSED",
        "?knownAt=2029-05-14,               COLLECTIVITY_DECIDED"
    })
    void an_answer_is_that_known_then(String query, String answer) {
        var lines = ProductJson.mapper()
                .readTree(server.get("/api/campaigns/" + ID.value() + query).body())
                .get("lines");

        assertThat(lines.get(0).get("answer").asString()).isEqualTo("REFUSED");
        assertThat(lines.get(0).get("refusedWith").asString()).isEqualTo("NOT_FOUND");
        assertThat(lines.get(1).get("answer").asString()).isEqualTo(answer);
    }

    @Test
    void the_follow_up_is_a_page_with_what_was_left_out_and_what_was_refused() {
        assertThat(server.get(PAGE).body())
                .contains("Reconductions du quatrième trimestre 2029", "Libercourt", "la collectivité a décidé")
                .contains("10 mai 2029", "refusée", "elle n’est pas connue", "Résiliation en cours.")
                .doesNotContain("campaign.col");
    }

    @Test
    void who_is_left_out_is_called_by_name_as_soon_as_the_convention_is_known() {
        var story = Libercourt.inForce()
                .then(new CampaignLaunched(
                        ID,
                        Libercourt.CDG_62,
                        CampaignKind.RENEWAL_PROPOSAL,
                        "Essai",
                        Set.of(OTHER),
                        List.of(
                                new Exclusion(Libercourt.CONVENTION, "Fusion en cours."),
                                new Exclusion(LEFT, "Résiliation en cours.")),
                        day("2029-06-30"),
                        null,
                        day("2029-03-01")));
        try (var other = ReadServer.over(story.log()).at("2029-06-01T09:00:00Z")) {
            assertThat(other.get(PAGE).body())
                    .containsPattern(">Libercourt</a> : <span>Fusion en cours")
                    .containsPattern(LEFT.value() + "</code> : <span>Résiliation");
        }
    }

    @Test
    void every_campaign_is_in_the_list_with_its_counts() {
        assertThat(server.get("/campagnes").body())
                .contains("Reconductions du quatrième trimestre 2029", "la collectivité a décidé : 1", "refusée : 1");
    }

    @Test
    void the_list_and_the_follow_up_are_files_with_the_columns_of_the_screen() {
        assertThat(server.get("/api/campaigns.csv").body())
                .contains(
                        "Campagne;Objet;Lancée le;",
                        "Reconductions du quatrième trimestre 2029;proposition de renouveler;")
                .contains(";2029-03-01;1er mars 2029;");
        var lines = server.get("/api/campaigns/" + ID.value() + ".csv").body();
        assertThat(lines.lines()).hasSize(3);
        assertThat(lines)
                .contains(OTHER.value() + ";;refusée;elle n’est pas connue;")
                .contains(Libercourt.CONVENTION.value() + ";Libercourt;la collectivité a décidé;;2029-03-01;");
        assertThat(server.get("/api/campaigns/" + ID.value() + ".csv?knownAt=2029-05-13")
                        .body())
                .contains(";proposée, sans décision;");
        assertThat(server.bytes("/api/campaigns/" + ID.value() + ".ods").body()).startsWith('P', 'K');
        assertThat(server.get(PAGE + "?on=2029-04-01").body())
                .contains("href=\"/api" + PAGE.replace("campagnes", "campaigns") + ".csv?on=2029-04-01\"");
        assertThat(server.get("/campagnes").body()).contains("href=\"/api/campaigns.ods\"");
        assertThat(server.get("/api/campaigns/campaign-cdg-62-none.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_unknown_one_is_not_found() {
        assertThat(server.get("/api/campaigns/campaign-cdg-62-none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_campaign_is_prepared_from_the_portfolio_with_some_left_out() {
        assertThat(server.get("/campagnes/nouvelle?endsFrom=2029-10-01&endsUntil=2029-12-31")
                        .body())
                .contains(
                        "1 convention",
                        "Libercourt",
                        "name=\"ecartee\"",
                        "method=\"post\" action=\"/campagnes/retenir\"");
        assertThat(server.get("/campagnes/nouvelle?endsFrom=2030-01-01").body()).doesNotContain("name=\"ecartee\"");
    }
}
