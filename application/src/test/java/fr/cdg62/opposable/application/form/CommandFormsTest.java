package fr.cdg62.opposable.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.application.PageClient.Page;
import fr.cdg62.opposable.application.api.CommandRoutes;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandFormsTest {

    private static final String DRAFT = "/faire/conventions/draft";
    private static final String ACT = "/faire/conventions/record-deliberation";
    private static final Map<String, String> DRAFTED = Map.of(
            "collectivityId", "collectivity-cdg-62-216209072",
            "pricing", "PRICED_BY_CONVENTION",
            "draftedOn", "2024-09-02");

    private final Application application = Application.shared();
    private final PageClient agent = PageClient.as(Role.AGENT, application);
    private final Client programme = application.as(Role.AGENT);

    private static Map<String, String> step(Map<String, String> fields, String step) {
        var all = new HashMap<>(fields);
        all.put("_etape", step);
        return all;
    }

    private String drafted() {
        var id = Application.fresh("convention-cdg-62-form-");
        var answer = programme.post("/api/conventions/" + id + "/draft", """
                {"collectivityId":"collectivity-cdg-62-216209072","pricing":"PRICED_BY_CONVENTION","draftedOn":"2024-09-02"}""");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return id;
    }

    private long head() {
        return application.head();
    }

    @Test
    void what_is_checked_is_told_and_not_recorded_then_recorded_once_however_often_it_is_sent() {
        var form = agent.get(DRAFT + "?collectivityId=collectivity-cdg-62-216209072");
        assertThat(form.html())
                .containsOnlyOnce("id=\"champ-draftedOn\"")
                .containsPattern("selected=\"selected\"[^>]*>Libercourt");
        var before = head();

        var checked = agent.post(DRAFT, step(DRAFTED, "verifier"), form);

        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.text()).contains("Le dossier est ouvert avec Libercourt", "2 septembre 2024");
        assertThat(head()).isEqualTo(before);

        var recorded = agent.post(DRAFT, Map.of("_etape", "enregistrer"), checked);
        var again = agent.post(DRAFT, Map.of("_etape", "enregistrer"), checked);

        assertThat(recorded.at().getPath()).startsWith("/conventions/convention-cdg-62-");
        assertThat(recorded.text())
                .contains("C’est enregistré : Ouvrir un projet de convention", "Convention avec Libercourt");
        assertThat(again.text()).contains("La demande n’a compté qu’une fois");
        assertThat(again.at()).isEqualTo(recorded.at());
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void a_refusal_says_why_and_what_to_do_and_keeps_what_was_typed() {
        var id = drafted();
        var form = agent.get(ACT + "?id=" + id);
        var typed = Map.of("party", "CDG", "kind", "DELEGATED_DECISION", "number", "D-<7>", "adoptedOn", "2024-09-03");

        var refused = agent.post(ACT, step(typed, "verifier"), form);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("DELEGATION_REQUIRED", "Que faire ?");
        assertThat(refused.html())
                .contains("value=\"D-&lt;7&gt;\"", "value=\"2024-09-03\"")
                .doesNotContain("D-<7>");
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        var form = agent.get(ACT + "?id=" + drafted());

        var faulty = agent.post(ACT, step(Map.of("party", "CDG", "number", "7"), "verifier"), form);

        assertThat(faulty.html()).contains("id=\"champ-adoptedOn-faute\"", "value=\"7\"");
        assertThat(faulty.text()).contains("Ce champ est nécessaire");
    }

    @Test
    void a_file_that_changed_meanwhile_is_shown_before_anything_is_decided_on_it() {
        var id = drafted();
        var form = agent.get(ACT + "?id=" + id);
        var typed = Map.of("party", "CDG", "kind", "DELIBERATION", "number", "A-1", "adoptedOn", "2024-09-03");
        var checked = agent.post(ACT, step(typed, "verifier"), form);
        programme.post("/api/conventions/" + id + "/choose-prestation", """
                {"prestations":["P3"],"scopes":[],"decidedOn":"2024-09-04"}""");

        var stale = agent.post(ACT, Map.of("_etape", "enregistrer"), checked);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("STALE_VERSION", "La collectivité choisit : Convocations par i-délibRE");
        assertThat(stale.html()).contains("value=\"A-1\"");
        var again = agent.post(ACT, step(typed, "enregistrer"), stale);
        assertThat(again.text()).contains("C’est enregistré");
    }

    @Test
    void a_form_recorded_with_other_content_is_not_recorded_over() {
        var form = agent.get(DRAFT);
        agent.post(DRAFT, step(DRAFTED, "enregistrer"), form);
        var other = new HashMap<>(DRAFTED);
        other.put("draftedOn", "2024-09-01");

        var reused = agent.post(DRAFT, step(other, "enregistrer"), form);

        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.text()).contains("Voir ce qui a été enregistré");
    }

    @Test
    void a_file_is_kept_and_cited_by_its_hash_and_one_that_is_refused_loses_nothing() {
        var id = drafted();
        var form = agent.get(ACT + "?id=" + id);
        var typed = step(
                Map.of("party", "CDG", "kind", "DELIBERATION", "number", "A-9", "adoptedOn", "2024-09-03"), "verifier");
        var pdf = ("%PDF-1.7 " + id).getBytes(StandardCharsets.UTF_8);

        var refused = agent.upload(ACT, typed, "document.fichier", new byte[] {0, 1, 2}, form);
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.html()).contains("value=\"A-9\"");

        var checked = agent.upload(ACT, typed, "document.fichier", pdf, form);
        assertThat(checked.text()).contains("Fichier déposé à l’instant");
        agent.post(ACT, Map.of("_etape", "enregistrer"), checked);
        assertThat(programme
                        .get("/api/conventions/" + id + "?atLeast=" + head())
                        .body())
                .contains(Sha256.of(pdf).value());
        assertThat(agent.get(ACT + "?id=" + id).text()).contains("Déjà au dossier");
    }

    @Test
    void a_person_is_recorded_then_chosen_by_name() {
        var path = "/faire/persons/record";
        var typed = Map.of("name", "Personne Imaginée", "recordedOn", "2024-09-02");

        var checked = agent.post(path, step(typed, "verifier"), agent.get(path));
        var recorded = agent.post(path, Map.of("_etape", "enregistrer"), checked);

        assertThat(recorded.text()).contains("C’est enregistré", "Enregistrer un mandat");
        assertThat(agent.get("/faire/conventions/record-signature?id=" + drafted())
                        .text())
                .contains("Personne Imaginée");
    }

    @Test
    void a_launched_campaign_is_followed_on_its_own_page() {
        var path = "/faire/campaigns/launch";
        var typed = Map.of(
                "kind", "RENEWAL_PROPOSAL",
                "title", "Campagne imaginaire",
                "conventions", drafted(),
                "answerBy", "2030-01-31",
                "launchedOn", "2024-09-02");

        var recorded = agent.post(path, step(typed, "enregistrer"), agent.get(path));

        assertThat(recorded.at().getPath()).startsWith("/campagnes/campaign-cdg-62-");
        assertThat(recorded.text()).contains("Campagne imaginaire");
    }

    @Test
    void a_collectivity_takes_its_id_from_its_siren() {
        var path = "/faire/collectivities/register";
        var typed = Map.of(
                "siren",
                "356000000",
                "category",
                "SYNDICAT",
                "name",
                "Syndicat imaginaire",
                "department",
                "62",
                "populationYear",
                "2024",
                "population",
                "12 345",
                "source",
                "saisie",
                "registeredOn",
                "2024-09-02");

        var recorded = agent.post(path, step(typed, "enregistrer"), agent.get(path));

        assertThat(recorded.at().getPath()).isEqualTo("/collectivites/collectivity-cdg-62-356000000");
    }

    @Test
    void every_command_of_the_table_has_a_page_for_those_who_may_send_it() {
        var convention = drafted();
        for (var route : CommandRoutes.ALL) {
            var id = switch (route.family()) {
                case "conventions" -> convention;
                case "collectivities" -> "collectivity-cdg-62-216209072";
                default -> FieldShape.begins(route) ? "" : null;
            };
            if (id != null) {
                assertThat(agent.get("/faire/" + route.family() + "/" + route.verb() + "?id=" + id))
                        .as(route.pattern())
                        .extracting(Page::status)
                        .isIn(200, 403);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "COLLECTIVITY"})
    void who_may_not_record_sees_no_form(Role role) {
        var reader = PageClient.as(role, application);

        assertThat(reader.get(DRAFT).status()).isEqualTo(403);
        assertThat(reader.get("/faire").status()).isEqualTo(403);
        assertThat(reader.get("/").html()).doesNotContain("/faire");
    }

    @Test
    void what_is_no_command_or_no_file_is_not_there() {
        assertThat(agent.get("/faire/conventions/explode").status()).isEqualTo(404);
        assertThat(agent.get("/faire/nothing/draft").status()).isEqualTo(404);
        assertThat(agent.get(ACT + "?id=convention-cdg-62-nowhere").status()).isEqualTo(404);
        assertThat(agent.get(ACT + "?id=../etc").status()).isEqualTo(404);
        assertThat(agent.get(ACT).status()).isEqualTo(404);
    }

    @Test
    void a_form_that_does_not_prove_where_it_comes_from_is_not_taken() {
        var before = head();

        var foreign = agent.post(DRAFT, step(DRAFTED, "enregistrer"), null);

        assertThat(foreign.at().getPath()).isIn("/connexion", "/");
        assertThat(head()).isEqualTo(before);
    }
}
