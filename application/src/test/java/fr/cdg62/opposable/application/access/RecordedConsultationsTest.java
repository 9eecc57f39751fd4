package fr.cdg62.opposable.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.kernel.access.Role;
import org.junit.jupiter.api.Test;

class RecordedConsultationsTest {

    private final Application application = Application.shared();

    @Test
    void a_name_shown_twice_a_day_is_one_event_and_each_file_another() {
        var agent = application.as(Role.AGENT);
        var person = Application.fresh("person-cdg-62-seen-");
        var answer = agent.post(
                "/api/persons/" + person + "/record", "{\"name\":\"Ada Fictive\",\"recordedOn\":\"2024-11-04\"}");
        assertThat(answer.status()).isEqualTo(200);
        var known = "/api/persons/" + person + "?atLeast="
                + answer.json().path("position").asLong();
        assertThat(agent.get(known).body()).contains("Ada Fictive");
        assertThat(agent.get(known).body()).contains("Ada Fictive");
        assertThat(told(agent, "person=" + person)).isEqualTo(1);

        var files = told(agent, "");
        assertThat(agent.get("/api/collectivities.csv?insee=62907").status()).isEqualTo(200);
        assertThat(agent.get("/api/collectivities.csv?insee=62907").status()).isEqualTo(200);
        assertThat(told(agent, "")).isEqualTo(files + 2);
        assertThat(agent.get("/api/consultations").body()).contains("\"export\":\"/api/collectivities.csv\"");
    }

    private static int told(Client agent, String query) {
        return agent.get("/api/consultations?" + query).json().path("items").size();
    }
}
