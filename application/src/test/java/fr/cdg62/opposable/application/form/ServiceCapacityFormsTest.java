package fr.cdg62.opposable.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.kernel.access.Role;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The capacity of the service on its form and its address: a centre has one, under an id that nobody types. */
class ServiceCapacityFormsTest {

    private static final String FORM = "/faire/capacity/declare";
    private static final String API = "/api/capacity/capacity-cdg-62/declare";

    private final Application application = Application.shared();
    private final PageClient agent = PageClient.as(Role.AGENT, application);
    private final Client programme = application.as(Role.AGENT);

    private String month(int ahead) {
        return YearMonth.from(application.running().rooms().clock().today())
                .plusMonths(ahead)
                .toString();
    }

    @Test
    void it_is_checked_then_recorded_then_revised_on_the_page_that_shows_it() {
        var month = month(2);
        var form = agent.get(FORM + "?month=" + month);
        assertThat(form.html()).contains("value=\"" + month + "\"").contains("value=\"capacity-cdg-62\"");
        var checked = agent.post(FORM, Map.of("month", month, "minutes", "2400", "_etape", "verifier"), form);
        assertThat(checked.text()).containsPattern("2\\h400 min disponibles");
        var recorded = agent.post(FORM, Map.of("_etape", "enregistrer"), checked);
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(recorded.at().getPath()).isEqualTo("/assistance/capacite");
        assertThat(recorded.text()).contains("40 h");

        var answer = programme.post(API, "{\"month\":\"" + month + "\",\"minutes\":1200,\"reason\":\"Congés.\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(programme
                        .get(answer.header("Location") + "?atLeast="
                                + answer.json().path("position"))
                        .json()
                        .at("/months/2/earlier/0/minutes")
                        .asInt())
                .isEqualTo(2400);
    }

    @Test
    void an_absurd_value_and_a_month_that_is_over_are_refused_with_their_remedy() {
        var absurd = programme.post(API, "{\"month\":\"" + month(1) + "\",\"minutes\":900000}");
        assertThat(absurd.status()).isEqualTo(409);
        assertThat(absurd.text("code")).isEqualTo("CAPACITY_NOT_CREDIBLE");
        assertThat(absurd.body()).contains("remedy");
        assertThat(programme
                        .post(API, "{\"month\":\"" + month(-1) + "\",\"minutes\":60}")
                        .text("code"))
                .isEqualTo("CAPACITY_MONTH_OVER");
        assertThat(programme.post(API, "{\"month\":\"2026-13\",\"minutes\":60}").status())
                .isEqualTo(400);
    }

    @Test
    void an_auditor_reads_and_a_collectivity_does_not() {
        assertThat(application.as(Role.AUDITOR).get("/api/capacity").status()).isEqualTo(200);
        assertThat(application.as(Role.COLLECTIVITY).get("/api/capacity").status())
                .isEqualTo(403);
        assertThat(application
                        .as(Role.AUDITOR)
                        .post(API, "{\"month\":\"" + month(1) + "\",\"minutes\":60}")
                        .status())
                .isEqualTo(403);
    }
}
