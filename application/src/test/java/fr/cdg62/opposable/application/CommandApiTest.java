package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Client.Answer;
import fr.cdg62.opposable.kernel.access.Role;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommandApiTest {

    private static final String PERSON = "{\"name\":\"Personne Imaginaire\",\"recordedOn\":\"2024-11-04\"}";
    private static final String DRAFT = """
            {"collectivityId":"collectivity-cdg-62-216209072","pricing":"ADDITIONAL_CONTRIBUTION","draftedOn":"2024-09-02"}""";

    private final Application application = Application.shared();
    private final Client agent = application.as(Role.AGENT);

    private String drafted() {
        var id = Application.fresh("convention-cdg-62-test-");
        assertThat(agent.post("/api/conventions/" + id + "/draft", DRAFT).status())
                .isEqualTo(200);
        return "/api/conventions/" + id;
    }

    private static String act(String number) {
        return "{\"party\":\"CDG\",\"kind\":\"DELIBERATION\",\"number\":\"" + number
                + "\",\"adoptedOn\":\"2024-09-26\"}";
    }

    @Test
    void an_answer_tells_the_stream_its_version_the_position_and_the_events() {
        var id = Application.fresh("person-cdg-62-answer-");

        var answer = agent.post("/api/persons/" + id + "/record", PERSON, "Idempotency-Key", "key-1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("stream")).isEqualTo(id);
        assertThat(answer.json().path("version").asLong(-1)).isZero();
        assertThat(answer.json().path("position").asLong(-1)).isGreaterThanOrEqualTo(0);
        assertThat(answer.json().path("events").get(0).asString()).isEqualTo("person.recorded");
        assertThat(answer.json().path("repeated").asBoolean()).isFalse();
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Location")).isEqualTo("/api/persons/" + id);
        assertThat(answer.header("Idempotency-Key")).isEqualTo("key-1");
    }

    @Test
    void what_was_written_is_read_back_at_once_with_its_position() {
        var id = Application.fresh("person-cdg-62-own-");
        var position = agent.post("/api/persons/" + id + "/record", PERSON)
                .json()
                .path("position")
                .asLong(-1);

        assertThat(agent.get("/api/persons/" + id + "?atLeast=" + position).status())
                .isEqualTo(200);
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_and_one_event() {
        var path = "/api/persons/" + Application.fresh("person-cdg-62-retry-") + "/record";
        var first = agent.post(path, PERSON, "Idempotency-Key", "retry");
        long head = application.head();

        var second = agent.post(path, PERSON, "Idempotency-Key", "retry");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("repeated").asBoolean()).isTrue();
        assertThat(second.json().path("events")).isEqualTo(first.json().path("events"));
        assertThat(second.json().path("version")).isEqualTo(first.json().path("version"));
        assertThat(application.head()).isEqualTo(head);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var path = "/api/persons/" + Application.fresh("person-cdg-62-reuse-") + "/record";
        agent.post(path, PERSON, "Idempotency-Key", "reuse");

        var other = agent.post(path, PERSON.replace("Imaginaire", "Inventée"), "Idempotency-Key", "reuse");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("COMMAND_ID_REUSED");
    }

    @Test
    void a_key_that_is_none_and_a_version_that_is_none_are_refused() {
        var path = "/api/persons/" + Application.fresh("person-cdg-62-key-") + "/record";

        assertThat(agent.post(path, PERSON, "Idempotency-Key", "a b").text("code"))
                .isEqualTo("BAD_IDEMPOTENCY_KEY");
        assertThat(agent.post(path, PERSON, "Idempotency-Key", "k".repeat(129)).text("code"))
                .isEqualTo("BAD_IDEMPOTENCY_KEY");
        assertThat(agent.post(path, PERSON, "If-Match", "*").text("code")).isEqualTo("BAD_IF_MATCH");
        assertThat(agent.post(path, PERSON, "If-Match", "W/\"1\"").text("code")).isEqualTo("BAD_IF_MATCH");
        assertThat(agent.post(path + "?dryRun=yes", PERSON).text("code")).isEqualTo("BAD_PARAMETER");
    }

    @Test
    void a_stale_version_is_refused_and_told_what_changed() {
        var convention = drafted();
        agent.post(convention + "/record-deliberation", act("A-1"), "If-Match", "\"0\"");

        var stale = agent.post(convention + "/record-deliberation", act("A-2"), "If-Match", "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("STALE_VERSION");
        var change = stale.json().path("changes").get(0);
        assertThat(change.path("event").asString()).isEqualTo("convention.deliberation-recorded");
        assertThat(change.path("actor").asString()).startsWith("account-");
        assertThat(change.path("recordedAt").asString()).isNotBlank();
    }

    @Test
    void a_dry_run_tells_the_events_appends_nothing_and_leaves_the_cache_as_it_was() {
        var convention = drafted();
        long head = application.head();

        var dry = agent.post(convention + "/record-deliberation?dryRun=true", act("D-1"));

        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.json().path("dryRun").asBoolean()).isTrue();
        assertThat(dry.json().path("events").get(0).path("name").asString())
                .isEqualTo("convention.deliberation-recorded");
        assertThat(application.head()).isEqualTo(head);
        var real = agent.post(convention + "/record-deliberation", act("D-1"), "If-Match", "\"0\"");
        assertThat(real.status()).as(real.body()).isEqualTo(200);
        assertThat(real.json().path("version").asLong()).isEqualTo(1);
    }

    @Test
    void a_dry_run_of_a_first_command_leaves_no_aggregate_behind() {
        var path = "/api/conventions/" + Application.fresh("convention-cdg-62-dry-");
        assertThat(agent.post(path + "/draft?dryRun=true", DRAFT).status()).isEqualTo(200);

        assertThat(agent.post(path + "/record-deliberation", act("X")).text("code"))
                .isEqualTo("NOT_FOUND");
        assertThat(agent.post(path + "/draft", DRAFT).json().path("repeated").asBoolean(true))
                .isFalse();
    }

    @Test
    void a_dry_run_that_a_rule_refuses_is_refused() {
        var convention = drafted();

        var refused = agent.post(convention + "/record-deliberation?dryRun=true", act("F").replace("2024-", "2999-"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("FUTURE_DATE");
    }

    @Test
    void of_two_writers_who_saw_the_same_version_exactly_one_wins() throws Exception {
        var convention = drafted();
        var together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool
                    .invokeAll(IntStream.of(1, 2)
                            .<Callable<Answer>>mapToObj(i -> () -> {
                                together.await();
                                return agent.post(
                                        convention + "/record-deliberation", act("W-" + i), "If-Match", "\"0\"");
                            })
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void many_creations_of_one_person_make_one() throws Exception {
        var path = "/api/persons/" + Application.fresh("person-cdg-62-race-") + "/record";
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Answer>>mapToObj(i -> () -> agent.post(path, PERSON, "Idempotency-Key", "race"))
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
            assertThat(answers)
                    .filteredOn(answer -> !answer.json().path("repeated").asBoolean())
                    .hasSize(1);
        }
    }

    @Test
    void a_document_never_uploaded_cannot_be_cited() {
        var unknown = DRAFT.replace("}", ",\"text\":\"" + "0".repeat(64) + "\"}");

        var refused = agent.post("/api/conventions/" + Application.fresh("convention-cdg-62-doc-") + "/draft", unknown);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("DOCUMENT_UNKNOWN");
    }

    @Test
    void another_centres_aggregate_is_out_of_reach() {
        assertThat(agent.post("/api/conventions/convention-cdg-59-x/draft", DRAFT)
                        .text("code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void a_problem_speaks_french_and_english_when_asked() {
        var path = "/api/conventions/" + Application.fresh("convention-cdg-62-none-") + "/record-deliberation";

        assertThat(agent.post(path, act("X")).text("title")).isEqualTo("Introuvable");
        assertThat(agent.post(path, act("X"), "Accept-Language", "en-GB,en;q=0.9")
                        .text("title"))
                .isEqualTo("Not found");
        assertThat(agent.post(path, act("X"), "Accept-Language", "de").text("title"))
                .isEqualTo("Introuvable");
    }

    @Test
    void a_refusal_gives_code_article_remedy_and_facts() {
        var refused = agent.post(
                "/api/conventions/" + Application.fresh("convention-cdg-62-who-") + "/draft",
                DRAFT.replace("216209072", "552100554"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:opposable:problem:collectivity-unknown");
        assertThat(refused.text("code")).isEqualTo("COLLECTIVITY_UNKNOWN");
        assertThat(refused.text("article")).isNotBlank();
        assertThat(refused.text("remedy")).isNotBlank();
        assertThat(refused.json().path("facts").isObject()).isTrue();
    }
}
