package fr.cdg62.opposable.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.projection.Views;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No address carries the conventions of a whole centre; the form receives them in the body. */
class CampaignOfAWholeCentreTest {

    private static final int CONVENTIONS = 900;
    private static final String PREPARE = "/campagnes/nouvelle";
    private static final String KEEP = "/campagnes/retenir";
    private static final String LAUNCH = "/faire/campaigns/launch";

    @TempDir
    Path data;

    @Test
    void nine_hundred_conventions_are_checked_then_asked_but_the_one_left_out() {
        try (var application = Application.prepared(data)) {
            draft(application);
            var agent = PageClient.as(Role.AGENT, application);
            var prepared = agent.get(PREPARE);
            assertThat(prepared.text()).contains(CONVENTIONS + " conventions");

            var kept = agent.post(KEEP, Map.of("ecartee", id(7)), prepared);
            assertThat(kept.status()).as(kept.text()).isEqualTo(200);
            assertThat(kept.html()).containsOnlyOnce("name=\"excluded.0.convention\"");
            var before = application.head();
            var checked = agent.post(LAUNCH, typed(), kept);
            assertThat(checked.status()).as(checked.text()).isEqualTo(200);
            assertThat(checked.text()).contains("auprès de 899 convention(s), 1 écartée(s)");
            assertThat(application.head()).isEqualTo(before);

            var launched = agent.post(LAUNCH, Map.of("_etape", "enregistrer"), checked);
            assertThat(launched.at().getPath()).startsWith("/campagnes/campaign-cdg-62-");
            assertThat(launched.text()).contains("Toutes les conventions", "Oignies : Fusion en cours.");
            assertThat(launched(application).conventions()).hasSize(899).doesNotContain(new ConventionId(id(7)));

            more_are_left_out_by_the_filter(agent, prepared);
        }
    }

    private static void more_are_left_out_by_the_filter(PageClient agent, PageClient.Page prepared) {
        var many =
                IntStream.range(0, 91).mapToObj(CampaignOfAWholeCentreTest::id).collect(Collectors.joining("|"));

        var refused = agent.post(KEEP, Map.of("ecartee", many), prepared);

        assertThat(refused.text()).contains("90 conventions au plus s’écartent une à une");
        assertThat(agent.post(KEEP, Map.of("ecartee", many.substring(0, many.lastIndexOf('|'))), prepared)
                        .html())
                .contains("name=\"excluded.89.convention\"");
    }

    private static Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        typed.put("kind", "RENEWAL_PROPOSAL");
        typed.put("title", "Toutes les conventions");
        typed.put(
                "conventions",
                IntStream.range(0, CONVENTIONS)
                        .filter(number -> number != 7)
                        .mapToObj(CampaignOfAWholeCentreTest::id)
                        .collect(Collectors.joining("\r\n")));
        typed.put("excluded.0.convention", id(7));
        typed.put("excluded.0.reason", "Fusion en cours.");
        typed.put("answerBy", "2030-01-31");
        typed.put("launchedOn", "2024-09-03");
        typed.put("_etape", "verifier");
        return typed;
    }

    private static CampaignLaunched launched(Application application) {
        try (var events = application.running().rooms().reads().log().read(0)) {
            return events.map(event -> event.payload())
                    .filter(CampaignLaunched.class::isInstance)
                    .map(CampaignLaunched.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void draft(Application application) {
        var rooms = application.running().rooms();
        for (int number = 0; number < CONVENTIONS; number++) {
            var command = new DraftConvention(
                    new ConventionId(id(number)),
                    new CentreId("cdg-62"),
                    new CollectivityId("collectivity-cdg-62-216206375"),
                    PricingClause.PRICED_BY_CONVENTION,
                    null,
                    LocalDate.parse("2024-09-02"));
            rooms.commands().send(command, rooms.edge().bySystem("DEMO", "test/" + id(number)));
        }
        var views = application.running().web().getBean(Views.class);
        assertThat(views.awaitPosition(new PortfolioProjection(), application.head(), Duration.ofMinutes(1)))
                .isTrue();
    }

    private static String id(int number) {
        return "convention-cdg-62-00000000-0000-4000-8000-%012d".formatted(number);
    }
}
