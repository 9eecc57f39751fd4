package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.selfcheck.SelfCheckResult;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The self-check of the running product, on its own store and views. */
class SelfCheckOfTheProductTest {

    private final Application application = Application.shared();

    private SelfCheckResult after(@Nullable SelfCheckResult before) throws InterruptedException {
        var checks = application.running().rooms().selfChecks();
        for (int i = 0; i < 3_000; i++) {
            var last = checks.state().last();
            if (last != null && last != before) {
                return last;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no self-check has ended");
    }

    @Test
    void it_is_done_at_the_start_and_again_when_somebody_asks() throws InterruptedException {
        var first = after(null);
        var asked = application.as(Role.ADMIN).post("/api/self-check", "{}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        var second = after(first);
        assertThat(second.differences()).isEmpty();
        assertThat(second.notCompared()).isEmpty();
        assertThat(application
                        .as(Role.AUDITOR)
                        .get("/api/self-check")
                        .json()
                        .at("/last/position")
                        .asLong())
                .isGreaterThanOrEqualTo(first.position());
    }

    @Test
    void an_agent_begins_it_from_the_page_and_a_lawyer_may_not() throws InterruptedException {
        var before = after(null);
        var agent = PageClient.as(Role.AGENT, application);
        var page = agent.get("/assistance");
        assertThat(page.text()).contains("Contrôler maintenant");
        assertThat(agent.post("/assistance/controle", Map.of(), page).status()).isIn(200, 302);
        assertThat(Objects.requireNonNull(after(before)).durationMillis()).isNotNegative();
        assertThat(application.as(Role.LAWYER).post("/api/self-check", "{}").status())
                .isEqualTo(403);
        assertThat(PageClient.as(Role.LAWYER, application).get("/assistance").text())
                .contains("Contrôle des totaux")
                .doesNotContain("Contrôler maintenant");
    }
}
