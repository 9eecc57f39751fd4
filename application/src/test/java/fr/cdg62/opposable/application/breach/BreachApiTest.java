package fr.cdg62.opposable.application.breach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.Client.Answer;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.application.ledger.SignedConventions;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A breach of Carvin from its record to the formal notice: by a programme over HTTP, on the forms, and tried without being recorded. */
class BreachApiTest {

    private static final String CARVIN = "216202150";
    private static final String BREACH = """
            {"breachId":"breach-means","against":"COLLECTIVITY","commitments":["C2"],"observedOn":"2025-06-02",
            "description":"Aucun agent référent.","evidence":["%s"]}""";
    private static final String NOTICE = """
            {"formalNoticeId":"formal-notice-1","by":"CDG","breaches":["breach-means"],"servedOn":"2025-09-01","document":"%s"}""";

    private final Application application = Application.shared();
    private final Client agent = application.as(Role.AGENT);

    private String signed(String firstDay) {
        var ledger = SignedConventions.in(application).sign(CARVIN, LocalDate.parse(firstDay));
        return ledger.convention().value();
    }

    private String document(String text) {
        var kept =
                agent.send("POST", "/api/documents", text.getBytes(UTF_8), "Content-Type", "application/octet-stream");
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        return kept.text("sha256");
    }

    private Answer file(String convention) {
        return done(agent.get("/api/conventions/" + convention + "?atLeast=" + application.settledHead()));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("article")).contains("article 6");
        assertThat(answer.text("remedy")).isNotBlank();
    }

    @Test
    void a_breach_is_tried_recorded_once_noticed_and_cured() {
        var convention = signed("2024-02-01");
        var address = "/api/conventions/" + convention;
        var body = BREACH.formatted(document("relance restée sans réponse"));
        long before = application.settledHead();

        var tried = done(agent.post(address + "/record-breach?dryRun=true", body));
        assertThat(tried.json().path("events").get(0).path("name").asString()).isEqualTo("convention.breach-recorded");
        assertThat(application.head()).isEqualTo(before);

        done(agent.post(address + "/record-breach", body, "Idempotency-Key", "manquement-" + convention));
        var again = done(agent.post(address + "/record-breach", body, "Idempotency-Key", "manquement-" + convention));
        assertThat(again.json().path("repeated").asBoolean()).isTrue();
        refused(agent.post(address + "/record-breach", body), "BREACH_ALREADY_RECORDED");

        var notice = NOTICE.formatted(document("mise en demeure"));
        refused(agent.post(address + "/serve-formal-notice", notice.replace("CDG", "COLLECTIVITY")), "OWN_BREACH");
        done(agent.post(address + "/serve-formal-notice", notice));
        assertThat(file(convention)
                        .json()
                        .path("formalNotices")
                        .get(0)
                        .path("term")
                        .path("date")
                        .asString())
                .isEqualTo("2025-10-01");

        done(agent.post(address + "/cure-breach", """
                {"breachId":"breach-means","curedOn":"2025-09-20","text":"Un agent référent est désigné.","evidence":[]}"""));
        assertThat(file(convention)
                        .json()
                        .path("breaches")
                        .get(0)
                        .path("standing")
                        .asString())
                .isEqualTo("CURED");
    }

    @Test
    void what_proves_it_comes_from_bytes_kept_here() {
        var answer = agent.post(
                "/api/conventions/" + signed("2024-02-02") + "/record-breach",
                BREACH.formatted(Sha256.of("never sent").value()));

        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains("DOCUMENT");
    }

    @Test
    void on_the_form_several_documents_prove_it_and_the_notice_ticks_what_the_file_holds() {
        var convention = signed("2024-02-03");
        var path = "/faire/conventions/record-breach";
        var page = PageClient.as(Role.AGENT, application);
        var first = document("première relance " + convention);
        var form = page.get(path + "?id=" + convention);
        assertThat(form.html()).contains("multiple", "Au moins deux heures d’assistance par an (centre)");
        var typed = new HashMap<>(Map.of(
                "against", "COLLECTIVITY",
                "commitments", "C2",
                "observedOn", "2025-06-02",
                "description", "Aucun agent référent.",
                "evidence", first));
        typed.put("_etape", "verifier");
        var second = ("%PDF-1.7 " + convention).getBytes(UTF_8);

        var checked = page.upload(path, typed, "evidence.fichier", second, form);
        assertThat(checked.text()).as(checked.text()).contains("Manquement constaté, imputé à la collectivité");
        assertThat(checked.html()).contains(first, Sha256.of(second).value());

        var recorded = page.post(
                path,
                Map.of(
                        "_etape",
                        "enregistrer",
                        "evidence",
                        first + "|" + Sha256.of(second).value()),
                checked);
        assertThat(recorded.text()).contains("C’est enregistré", "Manquements et mises en demeure");
        assertThat(file(convention)
                        .json()
                        .path("breaches")
                        .get(0)
                        .path("breach")
                        .path("evidence"))
                .hasSize(2);

        assertThat(page.get("/faire/conventions/serve-formal-notice?id=" + convention)
                        .html())
                .containsPattern("type=\"checkbox\"[^>]*name=\"breaches\"[^>]*value=\"breach-")
                .contains("Manquement constaté, imputé à la collectivité");
    }
}
