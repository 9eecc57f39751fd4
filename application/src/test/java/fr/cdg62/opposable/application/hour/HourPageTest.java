package fr.cdg62.opposable.application.hour;

import static fr.cdg62.opposable.application.ledger.SignedConventions.ARRAS;
import static fr.cdg62.opposable.application.ledger.SignedConventions.ARRAS_URBAN_COMMUNITY;
import static fr.cdg62.opposable.application.ledger.SignedConventions.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.application.PageClient.Page;
import fr.cdg62.opposable.application.form.KnownThings;
import fr.cdg62.opposable.application.ledger.SignedConventions;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On 2 June 2025 an agent types what was done; Libercourt, Arras and its urban community are under convention since 1 December 2024, Hénin-Beaumont too. */
class HourPageTest {

    private static final String PAGE = "/assistance/saisie";
    private static final LocalDate SINCE = LocalDate.of(2024, 12, 1);
    private static final String HENIN = "216204271";
    private static Application application;
    private static PageClient agent;

    @BeforeAll
    static void start() {
        application = Application.started(Application.folder(), "--clock=2025-06-02T08:00:00Z");
        var signed = SignedConventions.in(application);
        signed.sign(LIBERCOURT, SINCE);
        signed.sign(ARRAS, SINCE);
        signed.sign(ARRAS_URBAN_COMMUNITY, SINCE);
        signed.sign(HENIN, SINCE);
        agent = PageClient.as(Role.AGENT, application);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static Map<String, String> hour(String collectivity, String duration, String subject) {
        var typed = new HashMap<>(Map.of(
                "collectivite",
                collectivity,
                "duree",
                duration,
                "objet",
                subject,
                "role",
                "TOWN_HALL_SECRETARY",
                "canal",
                "PHONE",
                "nature",
                "ASSISTANCE",
                "agent",
                SignedConventions.AGENT.value(),
                "date",
                "2025-06-02"));
        typed.put("_etape", "enregistrer");
        return typed;
    }

    private static List<AssistanceHourLogged> about(String subject) {
        try (var events = application.running().rooms().reads().log().read(0)) {
            return events.map(event -> event.payload())
                    .filter(AssistanceHourLogged.class::isInstance)
                    .map(AssistanceHourLogged.class::cast)
                    .filter(hour -> hour.service().subject().equals(subject))
                    .toList();
        }
    }

    @Test
    void an_hour_is_recorded_once_shows_the_position_of_the_year_and_the_next_is_typed_at_once() {
        var form = agent.get(PAGE);
        assertThat(form.html())
                .contains("value=\"2025-06-02\"", "Hénin-Beaumont – 216204271")
                .doesNotContain("<script");

        var after = agent.post(PAGE, hour("henin", "1:30", "Premier dépôt"), form);

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text())
                .contains("C’est enregistré", "Hénin-Beaumont", "1 h 30 pour 2 h dues ; reste à donner : 30 min");
        assertThat(about("Premier dépôt"))
                .singleElement()
                .satisfies(hour -> assertThat(hour.service().session()).isNull());
        assertThat(field(after, "collectivite-0")).contains("autofocus").contains("value=\"\"");
        assertThat(field(after, "objet")).contains("value=\"\"");
        assertThat(after.html()).contains("<option value=\"PHONE\" selected=\"selected\"");
        assertThat(after.html()).contains("<option value=\"" + SignedConventions.AGENT.value() + "\" selected");

        assertThat(agent.post(PAGE, hour("henin", "1:30", "Premier dépôt"), form)
                        .text())
                .contains("C’est enregistré");
        assertThat(about("Premier dépôt")).as("sent twice").hasSize(1);
    }

    @Test
    void a_page_that_has_served_is_not_typed_on_again_unless_it_is_another_hour() {
        var form = agent.get(PAGE);
        agent.post(PAGE, hour("Arras", "5", "Une heure"), form);

        var refused = agent.post(PAGE, hour("Arras", "6", "Une autre"), form);

        assertThat(refused.text()).contains("Rien n’est enregistré", "COMMAND_ID_REUSED", "C’en est une autre");
        assertThat(about("Une autre")).isEmpty();
        var another = hour("Arras", "6", "Une autre");
        another.put("_etape", "autre");
        var anew = agent.post(PAGE, another, refused);
        assertThat(field(anew, "objet")).contains("value=\"Une autre\"");
        agent.post(PAGE, hour("Arras", "6", "Une autre"), anew);
        assertThat(about("Une autre")).hasSize(1);
    }

    @Test
    void a_refusal_says_its_code_article_and_remedy_and_loses_nothing() {
        var form = agent.get(PAGE);
        var typed = hour("Arras", "45", "Heure à venir");
        typed.put("date", "2025-06-03");

        var refused = agent.post(PAGE, typed, form);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Rien n’est enregistré", "Arras", "FUTURE_DATE", "Que faire ?", "article");
        assertThat(field(refused, "collectivite-0")).contains("value=\"Arras\"");
        assertThat(field(refused, "duree")).contains("value=\"45\"");
        assertThat(field(refused, "objet")).contains("value=\"Heure à venir\"");
        assertThat(field(refused, "date")).contains("value=\"2025-06-03\"");
        assertThat(refused.html()).contains("<option value=\"TOWN_HALL_SECRETARY\" selected=\"selected\"");

        typed.put("date", "2025-06-02");
        assertThat(agent.post(PAGE, typed, refused).text()).contains("C’est enregistré");
        assertThat(about("Heure à venir")).hasSize(1);
    }

    @Test
    void what_is_missing_or_unclear_is_said_at_its_field() {
        var form = agent.get(PAGE);
        var typed = hour("arr", "une heure", "");
        typed.put("date", "2025-02-30");
        typed.remove("agent");

        var faulty = agent.post(PAGE, typed, form);

        assertThat(faulty.text())
                .contains(
                        "Plusieurs collectivités correspondent : Arras, CU d'Arras",
                        "Écrivez des minutes",
                        "Ce champ est nécessaire",
                        "Cette date n’existe pas");
        assertThat(field(faulty, "collectivite-0")).contains("autofocus", "aria-invalid=\"true\"");
        assertThat(agent.post(PAGE, hour("Nulle part", "5", "x"), form).text()).contains("Aucune collectivité");
        assertThat(agent.post(PAGE, hour("", "5", "x"), form).text()).contains("Ce champ est nécessaire");
    }

    @Test
    void a_session_is_three_events_under_one_id_and_a_retry_is_none() {
        var form = agent.post(PAGE, sessionOf("liber", "Atelier", "ajouter"), agent.get(PAGE));
        assertThat(field(form, "collectivite-3")).isNotEmpty();
        assertThat(field(form, "collectivite-0")).contains("value=\"liber\"");
        assertThat(field(form, "objet")).contains("value=\"Atelier\"");

        var after = agent.post(PAGE, sessionOf("liber|Arras|CU d'Arras|arras", "Atelier", "enregistrer"), form);

        assertThat(after.text()).contains("C’est enregistré pour 3 collectivités");
        var hours = about("Atelier");
        assertThat(hours).hasSize(3);
        assertThat(hours).extracting(AssistanceHourLogged::ledgerId).doesNotHaveDuplicates();
        assertThat(hours).extracting(AssistanceHourLogged::countedMinutes).containsOnly(20);
        assertThat(hours.stream().map(hour -> hour.service().session()).distinct())
                .hasSize(1)
                .doesNotContainNull();

        assertThat(agent.post(PAGE, sessionOf("liber|Arras|CU d'Arras", "Atelier", "enregistrer"), form)
                        .text())
                .contains("C’est enregistré pour 3 collectivités");
        assertThat(about("Atelier")).hasSize(3);
    }

    @Test
    void a_session_interrupted_after_the_first_ledger_is_completed_by_a_retry() {
        var form = agent.get(PAGE + "?seance=3");
        var key = form.hidden().get("_commande");
        var rooms = application.running().rooms();
        var viewer = new Viewer("account-cdg-62-test", Role.AGENT, rooms.edge().centre(), null);
        var fields = new HashMap<>(sessionOf("x", "Interrompue", "enregistrer"));
        var desk = application.running().web().getBean(HourDesk.class);
        var agents = application.running().web().getBean(KnownThings.class).of(PersonId.class, viewer);
        fields.remove("collectivite");
        fields.remove("_etape");
        var typed = new HourTyped(String.valueOf(key), List.of("liber", "Arras"), fields);

        assertThat(desk.on(typed, agents, viewer).recorded()).hasSize(2);
        var all = new HourTyped(typed.key(), List.of("liber", "Arras", "CU d'Arras"), fields);
        assertThat(desk.on(all, agents, viewer).recorded()).hasSize(3);

        assertThat(about("Interrompue")).hasSize(3);
    }

    @Test
    void one_collectivity_refused_in_a_session_and_none_is_recorded() {
        var late = sessionOf("liber|Arras", "Séance d'avant", "enregistrer");
        late.put("date", "2024-11-30");

        var refused = agent.post(PAGE, late, agent.get(PAGE + "?seance=2"));

        assertThat(refused.text()).contains("Rien n’est enregistré", "OUT_OF_TERM");
        assertThat(about("Séance d'avant")).isEmpty();
    }

    private static Map<String, String> sessionOf(String collectivities, String subject, String step) {
        var typed = hour(collectivities, "20", subject);
        typed.put("_etape", step);
        return typed;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LAWYER", "AUDITOR", "COLLECTIVITY", "ADMIN"})
    void who_may_not_record_is_refused(Role role) {
        assertThat(application.as(role).get(PAGE).status()).isEqualTo(403);
    }

    private static String field(Page page, String id) {
        return page.html()
                        .lines()
                        .filter(line -> line.contains("id=\"" + id + "\""))
                        .findFirst()
                        .orElse("")
                + page.html()
                        .lines()
                        .dropWhile(line -> !line.contains("id=\"" + id + "\""))
                        .skip(1)
                        .limit(1)
                        .findFirst()
                        .orElse("");
    }
}
