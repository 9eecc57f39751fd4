package fr.cdg62.opposable.closing;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceLedgerClosed;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.api.ProjectClosed;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtDispute;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtLetter;
import fr.cdg62.opposable.story.LibercourtProject;
import fr.cdg62.opposable.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklist of an end: each line has the state that the file shows, and none where it shows nothing. */
class ClosingsTest {

    private static final String PAGE = "/conventions/" + Libercourt.CONVENTION.value() + "/fin";
    private static final Viewer AGENT = new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null);
    private static final Instant NOW = Instant.parse("2029-12-05T09:42:00Z");
    private static final NoticeId LETTER = new NoticeId("notice-centre");

    @Test
    void while_nothing_ends_the_convention_there_is_nothing_to_check() {
        assertThat(lines(Libercourt.inForce(), "2025-03-10")).isEmpty();
        assertThat(page(Libercourt.inForce(), "2025-03-10"))
                .contains("Rien ne met fin à cette convention à cette date")
                .doesNotContain("<table");
    }

    @Test
    void a_letter_on_its_way_has_no_date_and_no_consequence_yet() {
        assertThat(lines(LibercourtLetter.presented(), "2025-03-10"))
                .containsEntry("GROUND", "REVIEW GENERAL_INTEREST")
                .containsEntry("FORMAL_NOTICE", "NOT_NEEDED NOT_NEEDED")
                .containsEntry("AUTHOR", "MISSING NO_OFFICE")
                .containsEntry("FORM", "DONE AGREED")
                .containsEntry("ADDRESSEE", "BY_HAND")
                .containsEntry("EVIDENCE", "MISSING BROKEN")
                .containsEntry("NOTIFICATION", "WAITING PENDING")
                .containsEntry("DISPUTE_CLOCK", "NOT_NEEDED NONE")
                .doesNotContainKeys("EFFECT", "LEDGER", "PROJECT");
    }

    @Test
    void once_it_is_back_the_date_its_rule_and_the_time_to_contest_are_known() {
        assertThat(lines(LibercourtLetter.returned(), "2025-03-20"))
                .containsEntry("NOTIFICATION", "DONE KNOWN")
                .containsEntry("EFFECT", "DONE OVER")
                .containsEntry("CERTIFICATES", "BY_HAND")
                .containsEntry("PREFECTURE", "BY_HAND")
                .containsEntry("HAND_BACK", "BY_HAND")
                .containsEntry("ARCHIVE", "BY_HAND")
                .containsEntry("DISPUTE_CLOCK", "WAITING UNDISPUTED");
        assertThat(page(LibercourtLetter.returned(), "2025-03-20"))
                .contains("Compte comme notifiée le 28 février 2025. Non réclamée")
                .contains("a pris fin le 1er mars 2025, à 0 h ; dernier jour couvert : le 28 février 2025")
                .contains("Étapes absentes ou sans preuve : déposée.", "à faire par l’agent")
                .contains("href=\"/conventions/" + Libercourt.CONVENTION.value() + "?on=2025-03-20#resiliation\"")
                .doesNotContain("th:")
                .doesNotContainPattern(">[^<]*(?:closing|hold)\\.[a-zA-Z]+[^<]*</");
    }

    @ParameterizedTest
    @CsvSource({
        // on the last day left to cure, the notice has not failed yet
        "2025-10-01, , MISSING NONE",
        "2025-10-01, Urgence., REVIEW REASON",
        "2025-10-02, , DONE IN_VAIN"
    })
    void a_breach_wants_a_formal_notice_in_vain_before_the_letter(
            String writtenOn, @Nullable String reason, String expected) {
        var story = Libercourt.inForce()
                .at("2025-10-06T08:00:00Z")
                .then(Libercourt.failed())
                .then(letter(writtenOn, reason));

        assertThat(lines(story, "2025-10-06"))
                .containsEntry("GROUND", "DONE BREACH")
                .containsEntry("FORMAL_NOTICE", expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-31, WAITING COMING, WAITING OPEN, WAITING OPEN",
        "2025-11-01, DONE OVER, DONE CLOSED, DONE FROZEN"
    })
    void the_ledger_and_the_project_stop_on_the_eve(String on, String effect, String ledger, String project) {
        assertThat(lines(ended(), on))
                .containsEntry("EVIDENCE", "DONE WHOLE")
                .containsEntry("EFFECT", effect)
                .containsEntry("LEDGER", ledger)
                .containsEntry("PROJECT", project);
    }

    @Test
    void the_year_cut_short_owes_its_share_and_says_the_stricter_reading() {
        assertThat(lines(ended(), "2025-11-01").get("PRO_RATA"))
                .endsWith("SHORT")
                .startsWith("MISSING");
        assertThat(page(ended(), "2025-11-01")).contains("335 jours couverts", "Une lecture stricte demanderait 2 h.");
    }

    @Test
    void an_agreement_and_a_term_that_is_over_have_no_letter_to_check() {
        var agreed = Libercourt.inForce()
                .then(new TerminationAgreed(
                        Libercourt.CONVENTION, LETTER, parse("2025-02-03"), parse("2025-04-01"), Libercourt.TEXT));
        assertThat(lines(agreed, "2025-03-10"))
                .containsEntry("GROUND", "DONE AGREEMENT")
                .containsEntry("EFFECT", "WAITING COMING")
                .doesNotContainKey("FORM");
        assertThat(lines(Libercourt.expired(), "2029-12-01")).containsEntry("GROUND", "DONE TERM");
        assertThat(lines(Libercourt.expired(), "2029-11-30")).isEmpty();
    }

    @Test
    void a_letter_taken_back_is_no_longer_checked() {
        var withdrawn = LibercourtLetter.presented()
                .then(new TerminationNoticeWithdrawn(
                        Libercourt.CONVENTION, LibercourtLetter.LETTER, parse("2025-03-05"), Libercourt.TEXT));
        assertThat(lines(withdrawn, "2025-03-04")).isNotEmpty();
        assertThat(lines(withdrawn, "2025-03-05")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, ''", "2026-03-20, 2026-03-20"})
    void the_first_letter_of_a_dispute_holds_every_history_and_document(String on, String since) {
        var story = LibercourtProject.after(LibercourtLedger.opened())
                .at("2026-03-25T09:00:00Z")
                .then(LibercourtDispute.begun());
        var hold = seen(story, on).hold();
        assertThat(hold == null ? "" : hold.since().toString()).isEqualTo(since);
        assertThat(hold == null ? List.of() : hold.streams()).hasSize(since.isEmpty() ? 0 : 3);
    }

    @Test
    void the_page_lists_what_may_not_be_destroyed() {
        var story = Libercourt.inForce().at("2026-03-25T09:00:00Z").then(LibercourtDispute.begun());
        assertThat(page(story, "2026-03-20"))
                .contains("Conservation obligatoire de tout le dossier depuis le 20 mars 2026")
                .contains("Le produit ne détruit rien de lui-même", "document(s) cité(s)")
                .contains(Sha256.of("a proposal").value());
    }

    @Test
    void the_convention_leads_to_its_checklist_once_something_ends_it_but_not_for_the_other_party() {
        try (var server = server(LibercourtLetter.presented())) {
            var file = "/conventions/" + Libercourt.CONVENTION.value() + "?on=2025-03-10";
            assertThat(server.get(file).body()).contains("href=\"" + PAGE + "?on=2025-03-10\"");
            server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
            assertThat(server.get(file).body()).doesNotContain(PAGE);
        }
        try (var server = server(Libercourt.inForce())) {
            assertThat(server.get("/conventions/" + Libercourt.CONVENTION.value() + "?on=2025-03-10")
                            .body())
                    .doesNotContain(PAGE);
        }
    }

    /** A letter of the centre of 6 October 2025, received the 8th; the ledger and the project then closed. */
    private static Story ended() {
        return LibercourtProject.after(LibercourtLedger.opened())
                .at("2025-10-10T08:00:00Z")
                .then(Libercourt.failed())
                .then(
                        letter("2025-10-06", null),
                        fact(DeliveryStep.DEPOSITED, "2025-10-06"),
                        fact(DeliveryStep.HANDED_OVER, "2025-10-08"),
                        new NotificationEstablished(
                                Libercourt.CONVENTION,
                                LETTER,
                                parse("2025-10-08"),
                                parse("2025-11-01"),
                                "NOTIFICATION_DATE_CE2012",
                                "NOTIFIED_WHEN_HANDED_OVER",
                                List.of(new DeliveryFactId("delivery-handed-over")),
                                null))
                .at("2025-11-01T00:00:05Z")
                .then(
                        new AssistanceLedgerClosed(LibercourtLedger.LEDGER, parse("2025-10-31")),
                        new ProjectClosed(LibercourtProject.PROJECT, parse("2025-10-31")));
    }

    private static DomainEvent letter(String writtenOn, @Nullable String reason) {
        return new TerminationNoticeGiven(
                Libercourt.CONVENTION,
                LETTER,
                Party.CDG,
                TerminationGround.BREACH,
                List.of(new BreachId("breach-means")),
                NoticeForm.REGISTERED_LETTER,
                new Signatory(Libercourt.MAYOR, null, null),
                parse(writtenOn),
                "Aucun moyen n'a été fourni.",
                reason,
                Libercourt.TEXT);
    }

    private static DeliveryFactRecorded fact(DeliveryStep step, String on) {
        var id = new DeliveryFactId("delivery-" + step.ordinal());
        return new DeliveryFactRecorded(Libercourt.CONVENTION, LETTER, id, step, parse(on), Sha256.of(step.name()));
    }

    private static Map<String, String> lines(Story story, String on) {
        var found = new TreeMap<String, String>();
        seen(story, on).lines().forEach(line -> found.put(line.check().name(), told(line)));
        return found;
    }

    private static String told(CheckLine line) {
        return line.state() == null ? line.says() : line.state() + " " + line.says();
    }

    private static ClosingSeen seen(Story story, String on) {
        var desk = new ReadDesk(question -> AGENT, new FoldedViews(story.log()), () -> NOW);
        return new Closings(desk).find(Libercourt.CONVENTION.value(), new AsAsked(on, null, null));
    }

    private static String page(Story story, String on) {
        try (var server = server(story)) {
            return server.get(PAGE + "?on=" + on).body();
        }
    }

    private static ReadServer server(Story story) {
        return ReadServer.over(story.log()).at(NOW.toString()).as(AGENT);
    }
}
