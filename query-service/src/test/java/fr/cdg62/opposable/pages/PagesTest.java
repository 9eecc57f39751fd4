package fr.cdg62.opposable.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.OriginalChecked;
import fr.cdg62.opposable.convention.api.OriginalMoved;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.api.OriginalReportedLost;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String FILE = "/conventions/" + Libercourt.CONVENTION.value();
    private static final String SHEET = "/collectivites/" + Libercourt.LIBERCOURT.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        var story = Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(new AnomalyRaised(
                        Libercourt.CONVENTION,
                        "COLLECTIVITY",
                        "SIGNED_BEFORE_ENFORCEABLE",
                        "CGCT L2131-1",
                        Map.of("signed on", "2024-11-04", "enforceable from", "not known"),
                        LocalDate.parse("2025-01-06")));
        story.then(Libercourt.attachments());
        server = ReadServer.over(story.log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2025-03-10T09:42:00Z").as(viewer(Role.AGENT, null)).forbid(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?name=zzz",
                "/collectivites",
                "/collectivites?insee=99",
                "/conventions/convention-cdg-62-libercourt-2024",
                "/conventions/convention-cdg-62-libercourt-2024?on=2024-01-01",
                "/conventions/convention-cdg-62-libercourt-2024?atEvent=0",
                "/collectivites/collectivity-cdg-62-216209072",
                "/audit",
                "/audit?kind=person",
                "/audit?stream=zzz",
                "/audit/convention-cdg-62-libercourt-2024",
                "/personnes",
                "/personnes?capacity=MAYOR&body=collectivity-cdg-62-216209072",
                "/personnes?capacity=DEPUTY_MAYOR",
                "/personnes/person-cdg-62-maire-libercourt",
                "/?endsIn=2029-Q4",
                "/echeances",
                "/echeances?until=2025-01-01",
                "/projets",
                "/projets?phase=STUDY&holder=COLLECTIVITY&waiting=CDG&prestation=P2",
                "/engagements",
                "/engagements?todo=RELAUNCH&owedBy=CDG&what=C3&state=DUE",
                "/conventions/convention-cdg-62-libercourt-2024/defense",
                "/conventions/convention-cdg-62-libercourt-2024/fin",
                "/resiliations",
                "/manquements?state=CURED&party=CDG",
                "/differends",
                "/echeances?kind=CERTIFICATE_WATCH",
                "/assistance",
                "/assistance?floor=AT_RISK&endsIn=2025-Q4",
                "/clauses",
                "/clauses?name=liber",
                "/clauses/VISAS",
                "/clauses/ART2-DUREE",
                "/clauses/ART7-LITIGES"
            })
    void a_page_is_whole(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = answer.body();
        assertThat(page).contains("<html lang=\"fr\"", "href=\"#contenu\"", "<main id=\"contenu\"", "<footer", "<nav");
        assertThat(page).contains("SIMULÉ", "account-test", "action=\"/deconnexion\"");
        assertThat(page)
                .contains(
                        path.contains("atEvent")
                                ? "Arrêté à l’événement 7, connu le 20 septembre 2024"
                                : "À jour à 10:42, événement 22.");
        assertThat(count("<h1", page)).isOne();
        assertThat(page).doesNotContain("<script").doesNotContain("style=").doesNotContain("th:");
        assertThat(page)
                .doesNotContainPattern(
                        ">[^<]*(?:convention|conventions|event|state|reason|fact|fresh)\\.[a-zA-Z]+\\.?[a-zA-Z]*[^<]*</(?:p|h2|h3|dt|span)>");
        everyFieldHasItsLabel(page);
    }

    private static void everyFieldHasItsLabel(String page) {
        var fields = Pattern.compile("<(?:input|select)[^>]* id=\"([^\"]+)\"").matcher(page);
        while (fields.find()) {
            assertThat(page).contains("<label for=\"" + fields.group(1) + "\"");
        }
        assertThat(count("<table", page)).isEqualTo(count("<caption", page));
        assertThat(page).doesNotContain("<th>");
    }

    @Test
    void the_portfolio_shows_the_state_and_how_long_is_left() {
        assertThat(text("/"))
                .contains("1 convention", "Libercourt", "En vigueur", "depuis le 1er décembre 2024")
                .contains("30 novembre 2029", "dans 4 ans, 8 mois et 20 jours")
                .contains("href=\"/conventions/convention-cdg-62-libercourt-2024\"");
    }

    @Test
    void the_file_says_where_each_original_is_and_when_it_was_last_seen() {
        var id = Libercourt.CONVENTION;
        var story = Libercourt.inForce()
                .then(
                        new OriginalRegistered(
                                id, Party.CDG, "Service juridique", "Armoire 3", null, null, day("2024-12-02")),
                        new OriginalMoved(id, Party.CDG, "Archives", "Magasin 2", day("2025-01-06")),
                        new OriginalChecked(id, Party.CDG, day("2025-02-03"), "Intact"),
                        new OriginalRegistered(
                                id, Party.COLLECTIVITY, "Mairie", "Coffre", null, null, day("2024-12-02")),
                        new OriginalReportedLost(id, Party.COLLECTIVITY, day("2025-02-10"), "Dégât des eaux.", null));
        try (var other = ReadServer.over(story.log()).at("2025-03-10T09:42:00Z")) {
            assertThat(other.get(FILE).body())
                    .contains("n° 1 – Centre de gestion", "Archives", "Magasin 2", "3 février 2025", "Intact")
                    .contains("n° 2 – Collectivité", "perdu le 10 février 2025 : Dégât des eaux.");
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void the_sheet_says_what_the_body_is_attached_to_and_was() {
        assertThat(text(SHEET))
                .contains("Intercommunalité", "246200364", "1er février 2025", "31 janvier 2025")
                .contains("Rattachement à partir du 1er janvier 2017 : arrondissement : Lens, par ARRETE-2016-12.");
        assertThat(text("/?arrondissement=627"))
                .contains("1 convention", "<option value=\"627\" selected=\"selected\">Lens");
        assertThat(text("/?epci=246200299")).contains("Aucune convention à afficher");
        assertThat(text("/collectivites?epci=246200364")).contains("1 collectivité", "arrondissement : Lens");
    }

    @Test
    void the_file_says_the_state_first_and_which_event_made_it() {
        var page = text(FILE);
        assertThat(page).contains("En vigueur", "La convention entre en vigueur.", "convention, article 2");
        assertThat(page.indexOf("id=\"etat\"")).isLessThan(page.indexOf("id=\"dates\""));
        assertThat(page).contains("href=\"#evenement-11\"", "id=\"evenement-11\"");
    }

    @Test
    void the_history_names_the_login_to_the_centre_and_the_centre_to_a_collectivity() {
        server.as(viewer(Role.AGENT, null));
        assertThat(text(FILE)).contains("accueil.fictif").doesNotContain("account-agent");
        server.as(viewer(Role.COLLECTIVITY, "collectivity-cdg-62-216209072"));
        assertThat(text(FILE)).contains(">CDG 62<").doesNotContain("accueil.fictif", "account-agent");
    }

    @Test
    void each_date_says_why_and_how_long_is_left() {
        assertThat(text(FILE))
                .contains("<time datetime=\"2029-11-30\">30 novembre 2029</time>")
                .contains(
                        "Cinq ans de date à date : la veille du cinquième anniversaire du 1er décembre 2024. (convention, article 2)")
                .contains("Pourquoi cette date", "Un renouvellement exprès, décidé par les deux parties")
                .contains("dans 4 ans, 8 mois et 21 jours", "il y a 3 mois et 9 jours")
                .contains("Le lendemain du dernier jour couvert, à 0 h, heure de Paris.");
    }

    @Test
    void the_history_tells_each_event_with_its_two_dates() {
        assertThat(text(FILE))
                .contains("Un acte autorise la collectivité à signer : délibération n° DELIB-2024-37.")
                .contains("<time datetime=\"2024-10-16\">16 octobre 2024</time>")
                .contains("<time datetime=\"2024-10-18T07:30:00Z\">18 octobre 2024 à 09:30:00</time>")
                .contains("envois au comptable public et au contrôle de légalité")
                .contains(
                        "Signature sur papier pour la collectivité, en qualité de maire, en vertu de l’acte n° DELIB-2024-37.")
                .contains("Le signataire a qualité pour signer", "événement 18 du journal, rang 11 du dossier");
    }

    @Test
    void a_weakness_is_shown_with_its_source() {
        assertThat(text(FILE))
                .contains("SIGNED_BEFORE_ENFORCEABLE", "CGCT L2131-1", "non connu")
                .contains("relevé le");
    }

    @ParameterizedTest
    @CsvSource({"AGENT, true", "LAWYER, true", "ADMIN, true", "AUDITOR, false"})
    void the_signatory_is_named_to_those_allowed(Role role, boolean named) {
        server.as(viewer(role, null));
        var page = text(FILE);
        assertThat(page.contains("Basile Inventé")).isEqualTo(named);
        assertThat(page.contains("nom réservé (person-cdg-62-maire-libercourt)"))
                .isEqualTo(!named);
        assertThat(page).contains("maire", "en fonction depuis le 5 juillet 2020");
    }

    @Test
    void the_two_dates_hold_for_the_whole_screen_and_follow_the_links() {
        var page = text("/?on=2024-11-20&knownAt=2024-11-05");
        assertThat(page)
                .contains("Vu au 20 novembre 2024", "avec ce qui était connu le 5 novembre 2024 à 23:59:59")
                .contains("Signée", "Arrêté à l’événement 17")
                .contains("/conventions/convention-cdg-62-libercourt-2024?on=2024-11-20&amp;knownAt=2024-11-05")
                .contains("value=\"2024-11-20\"", "value=\"2024-11-05\"");
        assertThat(text("/")).doesNotContain("Vu au");
    }

    @Test
    void an_instant_asked_for_comes_back_in_its_field() {
        assertThat(text(FILE + "?knownAt=2024-11-05T09:10:00Z"))
                .contains("type=\"datetime-local\"", "value=\"2024-11-05T10:10:00\"", "Signée");
    }

    @Test
    void the_sheet_shows_register_population_affiliation_and_conventions() {
        assertThat(text(SHEET))
                .contains("216209072", "62907", "8\u202f138", "Affiliée à cette date", "1er janvier 2008", "En vigueur")
                .contains("Population légale de 2024 : 8\u202f138 habitants");
    }

    @Test
    void an_empty_list_says_what_to_do() {
        assertThat(text("/?name=zzz")).contains("Élargissez la recherche", "Effacer les filtres");
        assertThat(text("/?on=2020-01-01")).contains("Choisissez une collectivité du registre");
        assertThat(text("/collectivites?knownAt=2020-01-01")).contains("attendez la fin du chargement");
    }

    @Test
    void a_problem_is_a_page_with_a_remedy_and_no_trace() {
        assertThat(problem("/conventions/convention-cdg-62-nowhere", 404))
                .contains("Introuvable", "Vérifiez l’identifiant");
        assertThat(problem("/conventions/n'importe%20quoi", 404)).contains("Introuvable");
        assertThat(problem("/?on=demain", 400)).contains("« situation au »", "AAAA-MM-JJ");
        assertThat(problem("/?atLeast=999", 503)).contains("Recommencez");
        assertThat(problem("/nowhere", 404)).contains("Introuvable");
        server.forbid(true);
        assertThat(problem(FILE, 403)).contains("Accès refusé");
    }

    @Test
    void a_collectivity_finds_only_its_own_pages() {
        server.as(viewer(Role.COLLECTIVITY, "collectivity-cdg-62-216204271"));
        problem(FILE, 404);
        problem(SHEET, 404);
        assertThat(text("/")).doesNotContain("Libercourt");
    }

    @Test
    void what_was_entered_is_never_markup() {
        assertThat(text("/?name=%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
        assertThat(problem("/?on=%22%3E%3Cscript%3E", 400)).doesNotContain("<script");
    }

    private static String problem(String path, int status) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body())
                .contains("<h1>", "Que faire ?", "SIMULÉ")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("Whitelabel");
        return answer.body();
    }

    private static String text(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static long count(String part, String page) {
        return Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
    }

    private static Viewer viewer(Role role, String collectivity) {
        return new Viewer("account-test", role, Libercourt.CDG_62, collectivity);
    }
}
