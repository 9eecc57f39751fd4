package fr.cdg62.opposable.assistance.policy;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.api.ReviseAssistanceTerm;
import fr.cdg62.opposable.assistance.api.TransferAssistanceLedger;
import fr.cdg62.opposable.assistance.model.AssistanceLedger;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.RevisedCoverage;
import fr.cdg62.opposable.cast.Communes;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.cast.ToldToAPolicy;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.time.FirstOfNextMonth;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.policy.Reaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the life of a convention tells its ledger; told twenty times over, it changes nothing more. */
class LedgersFollowTheirConventionsTest extends Specification<AssistanceLedger> {

    private static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    private static final LedgerId LEDGER = LedgerId.of(CONVENTION);
    private static final NoticeId LETTER = new NoticeId("notice-commune");
    private static final ProposalId PROPOSAL = new ProposalId("proposal-retour");
    private static final Term FIVE_YEARS = term("2024-10-16", "2029-10-15");

    LedgersFollowTheirConventionsTest() {
        super(AssistanceLedger.class, AssistancePolicy.current());
    }

    private static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static ConventionDrafted drafted() {
        return new ConventionDrafted(
                CONVENTION,
                Communes.CDG_62,
                new CollectivityFacts(LIBERCOURT, "Libercourt", LegalCategory.COMMUNE),
                PricingClause.ADDITIONAL_CONTRIBUTION,
                null,
                LocalDate.parse("2024-09-02"));
    }

    private static ConventionSigned signed() {
        return new ConventionSigned(CONVENTION, LocalDate.parse("2024-10-14"), FIVE_YEARS, FIVE_YEARS.lastDay(), false);
    }

    private static ConventionRenewed renewed(String first, String last) {
        return new ConventionRenewed(CONVENTION, term(first, last), LocalDate.parse("2029-09-15"));
    }

    private static AmendmentConcluded shortened(String last) {
        return new AmendmentConcluded(
                CONVENTION,
                "AV-1",
                LocalDate.parse("2026-02-10"),
                LocalDate.parse("2026-03-01"),
                null,
                null,
                LocalDate.parse(last),
                List.of());
    }

    private static ConventionExpired expired(String on) {
        return new ConventionExpired(CONVENTION, LocalDate.parse(on));
    }

    private static ConventionEndRevised endRevised(String from, String to) {
        return new ConventionEndRevised(CONVENTION, LocalDate.parse(from), LocalDate.parse(to), "convention.renewed");
    }

    private static NotificationEstablished notified(String on) {
        var day = LocalDate.parse(on);
        return new NotificationEstablished(
                CONVENTION,
                LETTER,
                day,
                FirstOfNextMonth.after(day),
                "NOTIFICATION_DATE_CE2012",
                "NOTIFIED_WHEN_PRESENTED",
                List.of(),
                null);
    }

    private static NotificationDateConfirmed held(String on) {
        var day = LocalDate.parse(on);
        return new NotificationDateConfirmed(
                CONVENTION,
                LETTER,
                PROPOSAL,
                day,
                FirstOfNextMonth.after(day),
                "account-agent",
                LocalDate.parse("2025-12-01"),
                null);
    }

    private static NotificationDateLifted lifted(String on) {
        return new NotificationDateLifted(
                CONVENTION,
                LETTER,
                PROPOSAL,
                LocalDate.parse(on),
                "Le tampon est lisible.",
                "account-counsel",
                LocalDate.parse("2025-12-01"));
    }

    private static ConventionTransferred transferred() {
        return new ConventionTransferred(
                CONVENTION,
                LIBERCOURT,
                new CollectivityFacts(ARRAS, "Arras", LegalCategory.COMMUNE),
                LocalDate.parse("2026-01-01"),
                "ARRETE-2025-9");
    }

    /** What both policies tell, in the order of the house. */
    private static List<Reaction> told(DomainEvent... facts) {
        var opening = new ToldToAPolicy<>(new WhenConventionSignedThenOpenAssistanceLedger());
        var following = new ToldToAPolicy<>(new WhenConventionMovedThenFollowWithItsAssistanceLedger());
        var told = new ArrayList<Reaction>();
        for (var fact : facts) {
            told.addAll(opening.by(fact));
            told.addAll(following.by(fact));
        }
        return told;
    }

    private static List<Object> commands(DomainEvent... facts) {
        return told(facts).stream().map(Reaction::command).toList();
    }

    private static ReviseAssistanceTerm revision(String because, String on, Term... periods) {
        return new ReviseAssistanceTerm(LEDGER, new RevisedCoverage(List.of(periods), because, LocalDate.parse(on)));
    }

    @Test
    void the_deed_opens_it_with_its_days_and_its_body() {
        assertThat(commands(drafted(), signed()))
                .containsExactly(new OpenAssistanceLedger(
                        LEDGER, Communes.CDG_62, LIBERCOURT, LocalDate.parse("2024-10-14"), List.of(FIVE_YEARS)));
    }

    @Test
    void a_draft_opens_nothing() {
        assertThat(commands(drafted(), transferred())).isEmpty();
    }

    @Test
    void a_body_that_took_the_place_of_the_first_before_the_deed_is_told_with_it() {
        assertThat(commands(drafted(), transferred(), signed()))
                .hasSize(2)
                .last()
                .isEqualTo(new TransferAssistanceLedger(LEDGER, ARRAS, LocalDate.parse("2026-01-01")));
        assertThat(commands(drafted(), signed(), transferred())).hasSize(2);
    }

    @Test
    void a_renewal_adds_its_period() {
        assertThat(commands(drafted(), signed(), renewed("2029-10-16", "2034-10-15")))
                .last()
                .isEqualTo(revision("convention.renewed", "2029-09-15", FIVE_YEARS, term("2029-10-16", "2034-10-15")));
    }

    @Test
    void an_avenant_that_ends_it_earlier_cuts_its_days_and_one_that_does_not_says_nothing() {
        assertThat(commands(drafted(), signed(), shortened("2027-08-31")))
                .last()
                .isEqualTo(revision("convention.amendment-concluded", "2026-02-10", term("2024-10-16", "2027-08-31")));
        var other = new AmendmentConcluded(
                CONVENTION,
                "AV-2",
                LocalDate.parse("2026-02-10"),
                LocalDate.parse("2026-03-01"),
                null,
                null,
                null,
                List.of());
        assertThat(commands(drafted(), signed(), other)).hasSize(1);
    }

    @Test
    void a_renewal_said_anew_takes_the_place_of_the_one_before() {
        assertThat(commands(
                        drafted(), signed(), renewed("2029-10-16", "2034-10-15"), renewed("2027-09-01", "2032-08-31")))
                .last()
                .isEqualTo(revision(
                        "convention.renewed",
                        "2029-09-15",
                        term("2024-10-16", "2027-08-31"),
                        term("2027-09-01", "2032-08-31")));
    }

    @Test
    void the_day_counsel_holds_moves_its_days_and_lifted_gives_back_the_computed_ones() {
        var commands = commands(drafted(), signed(), notified("2025-02-28"), held("2025-03-17"), lifted("2025-03-17"));
        assertThat(commands)
                .endsWith(
                        revision("convention.notification-established", "2025-02-28", term("2024-10-16", "2025-02-28")),
                        revision(
                                "convention.notification-date-confirmed",
                                "2025-03-17",
                                term("2024-10-16", "2025-03-31")),
                        revision(
                                "convention.notification-date-lifted", "2025-12-01", term("2024-10-16", "2025-02-28")));
    }

    @Test
    void an_end_revised_by_counsel_s_day_before_it_has_come_moves_again_with_another_one() {
        assertThat(commands(
                        drafted(),
                        signed(),
                        notified("2025-02-28"),
                        held("2025-03-17"),
                        endRevised("2025-03-01", "2025-04-01"),
                        lifted("2025-03-17"),
                        notified("2025-06-02")))
                .last()
                .isEqualTo(revision(
                        "convention.notification-established", "2025-06-02", term("2024-10-16", "2025-06-30")));
    }

    @Test
    void an_end_found_to_be_earlier_cuts_its_days_and_found_to_be_later_gives_them_back() {
        assertThat(commands(
                        drafted(),
                        signed(),
                        endRevised("2029-10-16", "2025-03-01"),
                        endRevised("2025-03-01", "2025-04-01")))
                .endsWith(
                        revision("convention.end-revised", "2029-10-16", term("2024-10-16", "2025-02-28")),
                        revision("convention.end-revised", "2025-03-01", term("2024-10-16", "2025-03-31")));
    }

    @Test
    void a_revision_that_moves_no_day_says_nothing() {
        assertThat(commands(drafted(), signed(), shortened("2027-08-31"), endRevised("2029-10-16", "2027-09-01")))
                .hasSize(2);
    }

    @Test
    void its_end_closes_the_ledger_on_the_eve() {
        assertThat(commands(drafted(), signed(), expired("2029-10-16")))
                .last()
                .isEqualTo(new CloseAssistanceLedger(LEDGER, LocalDate.parse("2029-10-15")));
    }

    @Test
    void told_twenty_times_over_the_whole_history_changes_nothing_more() {
        DomainEvent[] facts = {
            drafted(),
            signed(),
            expired("2029-10-16"),
            renewed("2029-10-16", "2034-10-15"),
            endRevised("2029-10-16", "2034-10-16"),
            transferred(),
            shortened("2027-08-31"),
            endRevised("2034-10-16", "2027-09-01"),
            expired("2027-09-01")
        };
        var once = told(facts);
        for (var reaction : once) {
            given(Told.of(reaction.command()).on("2034-10-20").as(reaction.commandId()));
        }
        for (int again = 0; again < 19; again++) {
            for (var reaction : told(facts)) {
                given(Told.of(reaction.command()).on("2034-10-20").as(reaction.commandId()));
            }
        }
        var last = once.getLast();
        when(Told.of(last.command()).on("2034-10-20").as(last.commandId())).expectNoEvents();

        assertThat(recorded(LEDGER.value()))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "AssistanceLedgerOpened",
                        "AssistanceLedgerClosed",
                        "AssistanceTermRevised",
                        "AssistanceLedgerReopened",
                        "AssistanceLedgerTransferred",
                        "AssistanceTermRevised",
                        "AssistanceLedgerClosed");
    }
}
