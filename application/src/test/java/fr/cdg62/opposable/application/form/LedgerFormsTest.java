package fr.cdg62.opposable.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.application.api.CommandRoutes;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.PossibleAction;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A ledger of assistance on its forms and its addresses; it opens by itself, so it is opened here as the house would. */
class LedgerFormsTest {

    private static final CentreId CENTRE = new CentreId("cdg-62");
    private static final String HOUR = """
            {"entryId":"entry-1","provesStep":false,"service":{"servedOn":"2024-11-20","minutes":45,"category":"ASSISTANCE",
            "channel":"PHONE","agent":"person-cdg-62-agente","beneficiaryRole":"TOWN_HALL_SECRETARY","subject":"Dépôt d'un acte"},
            "lateReason":"Reprise."}""";

    private final Application application = Application.shared();
    private final PageClient agent = PageClient.as(Role.AGENT, application);
    private final Client programme = application.as(Role.AGENT);

    private String opened() {
        var ledger = new LedgerId(Application.fresh("ledger-cdg-62-form-"));
        var term = Term.ofYears(LocalDate.of(2024, 10, 16), 5);
        var open = new OpenAssistanceLedger(
                ledger, CENTRE, new CollectivityId("collectivity-cdg-62-216209072"), term.firstDay(), List.of(term));
        var rooms = application.running().rooms();
        rooms.commands().send(open, rooms.edge().bySystem("POLICY", "open-ledger/" + ledger.value()));
        return ledger.value();
    }

    private String agentOfTheCentre() {
        var person = Application.fresh("person-cdg-62-form-agent-");
        var answer = programme.post(
                "/api/persons/" + person + "/record", "{\"name\":\"Agente Inventée\",\"recordedOn\":\"2024-09-02\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return person;
    }

    private static Map<String, String> hour(String person, String step) {
        return Map.of(
                "service.servedOn", "2024-11-20",
                "service.minutes", "45",
                "service.category", "ASSISTANCE",
                "service.channel", "PHONE",
                "service.agent", person,
                "service.beneficiaryRole", "TOWN_HALL_SECRETARY",
                "service.subject", "Dépôt d’un acte",
                "lateReason", "Fiche retrouvée.",
                "_etape", step);
    }

    @Test
    void an_hour_is_checked_without_being_recorded_then_recorded_once() {
        var address = "/faire/ledgers/log-hour";
        var ledger = opened();
        var person = agentOfTheCentre();
        var form = agent.get(address + "?id=" + ledger);
        assertThat(form.text()).contains("Saisir une heure d’assistance", "article 3-3");
        long before = application.head();

        var checked = agent.post(address, hour(person, "verifier"), form);

        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.text()).contains("Assistance de 45 min le 20 novembre 2024");
        assertThat(application.head()).isEqualTo(before);

        agent.post(address, Map.of("_etape", "enregistrer"), checked);
        agent.post(address, Map.of("_etape", "enregistrer"), checked);

        assertThat(application.head()).isEqualTo(before + 1);
    }

    @Test
    void every_command_of_a_ledger_has_its_page() {
        var ledger = opened();
        for (var route : CommandRoutes.ALL) {
            if (route.family().equals("ledgers")) {
                assertThat(agent.get("/faire/ledgers/" + route.verb() + "?id=" + ledger)
                                .status())
                        .as(route.verb())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void an_entry_is_made_by_what_begins_it_and_chosen_by_what_speaks_of_it() {
        assertThat(kind("log-hour", "entryId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("correct-hour", "entryId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("correct-hour", "corrected")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("cancel-hour", "entryId")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("offer", "offerId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("answer-offer", "offerId")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("plan", "planId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("cancel-plan", "planId")).isEqualTo(FieldKind.REFERENCE);
    }

    private static FieldKind kind(String verb, String name) {
        var route = CommandRoutes.at("/api/ledgers/{id}/" + verb);
        return FieldShape.of(route).stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    @Test
    void the_address_tries_records_and_repeats() {
        var address = "/api/ledgers/" + opened() + "/log-hour";
        long before = application.head();

        var tried = programme.post(address + "?dryRun=true", HOUR);
        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(tried.body()).contains("assistance.hour-logged");
        assertThat(application.head()).isEqualTo(before);

        var recorded = programme.post(address, HOUR, "Idempotency-Key", "hour-" + before);
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
        var repeated = programme.post(address, HOUR, "Idempotency-Key", "hour-" + before);
        assertThat(repeated.json().path("repeated").asBoolean()).isTrue();
        assertThat(application.head()).isEqualTo(before + 1);

        var refused = programme.post(
                address, HOUR.replace("\"minutes\":45", "\"minutes\":721").replace("entry-1", "entry-2"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("BAD_DURATION");
    }

    @Test
    void it_says_what_may_be_done_now_and_why_not_the_rest() {
        var rooms = application.running().rooms();
        var actions = new FormActions(rooms.commands(), rooms.edge())
                .on(opened(), new Viewer("account-cdg-62-test", Role.AGENT, CENTRE, null));

        assertThat(actions).extracting(PossibleAction::command).contains("LogAssistanceHour", "IssueStatement");
        assertThat(actions)
                .filteredOn(action -> action.command().equals("LogAssistanceHour"))
                .allMatch(PossibleAction::possible);
        assertThat(actions)
                .filteredOn(action -> action.command().equals("IssueStatement"))
                .extracting(PossibleAction::code)
                .containsExactly("YEAR_NOT_CLOSED");
    }
}
