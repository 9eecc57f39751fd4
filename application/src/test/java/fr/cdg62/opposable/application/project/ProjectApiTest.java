package fr.cdg62.opposable.application.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.Client.Answer;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.kernel.access.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A project carried out from outside: by a programme over HTTP, on the forms, and tried without being recorded. */
class ProjectApiTest {

    private static final String BODY = "collectivity-cdg-62-216209072";
    private static final String DRAFT =
            "{\"collectivityId\":\"" + BODY + "\",\"pricing\":\"PRICED_BY_CONVENTION\",\"draftedOn\":\"2024-09-02\"}";
    private static final String CHOICE =
            "{\"prestations\":[\"P2\"],\"scopes\":[\"CONTROLE_LEGALITE\"],\"decidedOn\":\"2024-10-16\"}";
    private static final String DECISION = """
            {"decisionId":"decision-device","author":"%s","subject":"DEVICE","text":"Avec parapheur.",
            "decidedOn":"2025-01-30","advice":"advice-device","following":"FOLLOWED"%s}""";

    private final Application application = Application.shared();
    private final Client agent = application.as(Role.AGENT);

    /** The address of a project that the choice of a prestation has opened. */
    private String opened() {
        var name = Application.fresh("cdg-62-projet-");
        done(agent.post("/api/conventions/convention-" + name + "/draft", DRAFT));
        done(agent.post("/api/conventions/convention-" + name + "/choose-prestation", CHOICE));
        application.settledHead();
        return "/api/projects/project-" + name;
    }

    private String person(String kind) {
        var person = Application.fresh("person-cdg-62-" + kind + "-");
        done(agent.post(
                "/api/persons/" + person + "/record",
                "{\"name\":\"Personne Inventée\",\"recordedOn\":\"2024-09-02\"}"));
        return person;
    }

    private String inOffice(String kind, String body, String capacity) {
        var person = person(kind);
        var mandate = Application.fresh("mandate-projet-");
        done(agent.post(
                "/api/persons/" + person + "/record-mandate",
                "{\"mandateId\":\"%s\",\"body\":\"%s\",\"capacity\":\"%s\",\"from\":\"2020-07-04\"}"
                        .formatted(mandate, body, capacity)));
        return person;
    }

    private String document(String text) {
        var kept =
                agent.send("POST", "/api/documents", text.getBytes(UTF_8), "Content-Type", "application/octet-stream");
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        return kept.text("sha256");
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("article")).isNotBlank();
        assertThat(answer.text("remedy")).isNotBlank();
    }

    private static void lacks(Answer answer, String code, String missing, String owedBy) {
        refused(answer, code);
        assertThat(answer.json().path("facts").path("missing").asString()).isEqualTo(missing);
        assertThat(answer.json().path("facts").path("owed by").asString()).isEqualTo(owedBy);
    }

    private static String step(String verb, String step, String on, String author) {
        return "{\"step\":\"%s\",\"%s\":\"%s\",\"author\":\"%s\"%s}"
                .formatted(
                        step,
                        verb,
                        on,
                        author,
                        verb.equals("completedOn") ? ",\"evidence\":[],\"beneficiaries\":[]" : "");
    }

    @Test
    void a_step_is_tried_begun_once_and_not_under_the_same_key_with_another_content() {
        var project = opened();
        var body = step("startedOn", "S1", "2024-12-03", person("agente"));
        long before = application.settledHead();

        var tried = done(agent.post(project + "/start-step?dryRun=true", body));
        assertThat(tried.json().path("events").get(0).path("name").asString()).isEqualTo("project.step-started");
        assertThat(application.head()).isEqualTo(before);

        done(agent.post(project + "/start-step", body, "Idempotency-Key", "debut-" + project));
        var again = done(agent.post(project + "/start-step", body, "Idempotency-Key", "debut-" + project));
        assertThat(again.json().path("repeated").asBoolean()).isTrue();
        assertThat(application.head()).isEqualTo(before + 1);

        var other = agent.post(
                project + "/start-step", body.replace("12-03", "12-04"), "Idempotency-Key", "debut-" + project);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("COMMAND_ID_REUSED");
        assertThat(application.head()).isEqualTo(before + 1);
    }

    @Test
    void what_is_missing_is_named_with_who_owes_it() {
        var project = opened();
        var author = person("agente");

        lacks(
                agent.post(project + "/complete-step", step("completedOn", "S5", "2025-04-22", author)),
                "STEP_ORDER",
                "S4",
                "CDG");
        var channel = "{\"channel\":\"ACTES\",\"liveOn\":\"2025-05-26\",\"author\":\"" + author + "\"}";
        lacks(agent.post(project + "/open-channel", channel), "PREFECTURE_CONVENTION_MISSING", "C1", "COLLECTIVITY");

        done(agent.post(
                project + "/record-prefecture-convention",
                "{\"signedOn\":\"2025-04-03\",\"device\":\"Dispositif\",\"natures\":[\"Délibérations\"],\"document\":\"%s\"}"
                        .formatted(document("convention avec la préfecture " + project))));
        lacks(agent.post(project + "/open-channel", channel), "CERTIFICATE_NOT_VALID", "C3", "COLLECTIVITY");

        done(agent.post(project + "/record-certificate", """
                {"certificateId":"certificate-envoi","use":"SENDING","holderRole":"Secrétaire","serial":"4F2A",
                "validFrom":"2025-03-24","validUntil":"2026-03-23"}"""));
        assertThat(done(agent.post(project + "/open-channel", channel)).body()).contains("project.channel-opened");
    }

    @Test
    void a_deliverable_comes_with_its_document_and_is_accepted_by_who_holds_an_office() {
        var project = opened();
        var author = person("agente");
        var filing =
                "{\"kind\":\"NEEDS\",\"author\":\"" + author + "\",\"document\":\"%s\",\"filedOn\":\"2024-12-17\"}";
        var accepting = "{\"kind\":\"NEEDS\",\"version\":1,\"acceptedBy\":\"%s\",\"acceptedOn\":\"2025-01-09\"}";

        refused(agent.post(project + "/file-deliverable", filing.formatted("0".repeat(64))), "DOCUMENT_UNKNOWN");
        done(agent.post(project + "/file-deliverable", filing.formatted(document("besoins " + project))));

        refused(agent.post(project + "/accept-deliverable", accepting.formatted(author)), "AUTHOR_NOT_IN_OFFICE");
        var mayor = inOffice("maire", BODY, "MAYOR");
        assertThat(done(agent.post(project + "/accept-deliverable", accepting.formatted(mayor)))
                        .body())
                .contains("project.deliverable-accepted");
    }

    @Test
    void advice_and_decision_are_two_facts_by_two_authors() {
        var project = opened();
        var adviser = person("agente");
        var paper = document("note de conseil " + project);
        done(agent.post(project + "/give-advice", """
                {"adviceId":"advice-device","adviser":"%s","subject":"DEVICE","options":["Sans","Avec"],
                "text":"Avec.","document":"%s","givenOn":"2025-01-14"}""".formatted(adviser, paper)));
        var letter = ",\"document\":\"" + document("délibération " + project) + "\"";
        var mayor = inOffice("maire", BODY, "MAYOR");
        var president = inOffice("presidente", "cdg-62", "PRESIDENT");
        var address = project + "/take-decision";

        for (var ofTheCentre : new String[] {adviser, president}) {
            refused(agent.post(address, DECISION.formatted(ofTheCentre, letter)), "DECISION_NOT_OF_THE_COLLECTIVITY");
        }
        refused(agent.post(address, DECISION.formatted(mayor, "")), "DECISION_NOT_OF_THE_COLLECTIVITY");

        var taken = done(agent.post(address, DECISION.formatted(mayor, letter)));

        assertThat(taken.body()).contains("project.decision-taken");
        assertThat(application.running().rooms().reads().log().readStream(project.substring("/api/projects/".length())))
                .extracting(event -> event.type().name())
                .containsExactly("project.opened", "project.advice-given", "project.decision-taken");
    }

    @Test
    void a_step_is_begun_on_its_form_checked_first_and_recorded_once() {
        var page = PageClient.as(Role.AGENT, application);
        var address = "/faire/projects/start-step";
        var entered = Map.of("step", "S1", "startedOn", "2024-12-03", "author", person("agente"), "_etape", "verifier");
        var form = page.get(address + "?id=" + opened().substring("/api/projects/".length()));
        assertThat(form.status()).isEqualTo(200);
        long before = application.settledHead();

        var checked = page.post(address, entered, form);
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(application.head()).isEqualTo(before);

        page.post(address, Map.of("_etape", "enregistrer"), checked);
        page.post(address, Map.of("_etape", "enregistrer"), checked);
        assertThat(application.settledHead()).isEqualTo(before + 1);
    }

    @Test
    void a_form_says_what_is_missing_in_french() {
        var page = PageClient.as(Role.AGENT, application);
        var address = "/faire/projects/open-channel";
        var form = page.get(address + "?id=" + opened().substring("/api/projects/".length()));
        var entered =
                Map.of("channel", "ACTES", "liveOn", "2025-05-26", "author", person("agente"), "_etape", "verifier");

        var refused = page.post(address, entered, form);

        assertThat(refused.text())
                .contains("Convention avec la préfecture manquante", "elle est due par la collectivité", "Que faire ?");
    }
}
