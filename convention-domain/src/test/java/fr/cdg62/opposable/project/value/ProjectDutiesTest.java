package fr.cdg62.opposable.project.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each party owes on a day (R16), from the facts alone. */
class ProjectDutiesTest {

    private static final LocalDate CHOSEN = LocalDate.parse("2024-10-16");

    private static ScopeRevision chosen(Prestation... prestations) {
        return revision(CHOSEN, null, prestations);
    }

    private static ScopeRevision revision(LocalDate from, String amendment, Prestation... prestations) {
        boolean sends = !Prestation.noneSends(Set.of(prestations));
        var scope = new ProjectScope(
                Set.of(prestations), sends ? Set.of(TransmissionScope.CONTROLE_LEGALITE) : Set.of(), 1);
        return new ScopeRevision(scope, from, from, amendment);
    }

    private static ProjectFacts bound(Prestation... prestations) {
        return ProjectFacts.of(chosen(prestations)).bound(LocalDate.parse("2024-12-01"));
    }

    private static DutyStanding standing(ProjectFacts facts, Commitment commitment, String on) {
        return new ProjectDuties(facts).on(commitment, LocalDate.parse(on)).standing();
    }

    private static DutyStanding.Due due(String since) {
        return new DutyStanding.Due(LocalDate.parse(since));
    }

    private static DutyStanding.InDefault inDefault(String since, String why) {
        return new DutyStanding.InDefault(LocalDate.parse(since), why);
    }

    private static Certificate certificate(CertificateUse use, String from, String until) {
        return new Certificate(
                new CertificateId("certificate-" + from),
                use,
                "Maire",
                "1",
                LocalDate.parse(from),
                LocalDate.parse(until),
                null);
    }

    @Test
    void every_commitment_says_where_the_convention_asks_for_it() {
        assertThat(new ProjectDuties(bound(Prestation.P2)).on(LocalDate.parse("2025-01-01")))
                .extracting(duty -> duty.commitment() + " " + duty.article().value())
                .startsWith("S1 convention, article 3-1")
                .contains("S5 convention, article 3-2", "C4 convention, article 4")
                .hasSize(13);
    }

    @Test
    void nothing_is_owed_before_the_convention_binds_and_all_is_from_its_first_day() {
        var facts = bound(Prestation.P1);

        assertThat(standing(facts, Commitment.S5, "2024-11-30")).isEqualTo(new DutyStanding.NotDue("NOT_IN_FORCE"));
        assertThat(standing(facts, Commitment.S5, "2024-12-01")).isEqualTo(due("2024-12-01"));
        assertThat(standing(ProjectFacts.of(chosen(Prestation.P1)), Commitment.C3, "2025-01-01"))
                .isEqualTo(new DutyStanding.NotDue("NOT_IN_FORCE"));
    }

    @Test
    void a_step_is_met_from_the_day_it_was_completed_by_the_event_that_says_so() {
        var facts = bound(Prestation.P1)
                .completed(Step.S5, new DatedFact(LocalDate.parse("2025-02-03"), "project.step-completed"));

        assertThat(standing(facts, Commitment.S5, "2025-02-02")).isEqualTo(due("2024-12-01"));
        assertThat(standing(facts, Commitment.S5, "2025-02-03"))
                .isEqualTo(new DutyStanding.Met(LocalDate.parse("2025-02-03"), "project.step-completed"));
    }

    @Test
    void a_step_known_twice_is_met_from_its_first_day() {
        var facts = bound(Prestation.P1)
                .completed(
                        Step.S5,
                        new DatedFact(LocalDate.parse("2025-03-10"), "project.first-transmission-acknowledged"))
                .completed(Step.S5, new DatedFact(LocalDate.parse("2025-02-03"), "project.step-completed"));

        assertThat(standing(facts, Commitment.S5, "2025-02-03"))
                .isEqualTo(new DutyStanding.Met(LocalDate.parse("2025-02-03"), "project.step-completed"));
    }

    @Test
    void what_an_avenant_comes_to_require_is_owed_from_its_day_and_what_is_finished_stays_so() {
        var facts = bound(Prestation.P1)
                .completed(Step.S1, new DatedFact(LocalDate.parse("2025-01-10"), "project.step-completed"))
                .revised(revision(LocalDate.parse("2025-03-01"), "AV-1", Prestation.P2, Prestation.P3));

        assertThat(standing(facts, Commitment.S2, "2025-02-28"))
                .isEqualTo(new DutyStanding.NotApplicable("NOT_IN_PRESTATION"));
        assertThat(standing(facts, Commitment.S2, "2025-03-01")).isEqualTo(due("2025-03-01"));
        assertThat(standing(facts, Commitment.S1, "2025-03-01"))
                .isEqualTo(new DutyStanding.Met(LocalDate.parse("2025-01-10"), "project.step-completed"));
        assertThat(standing(facts, Commitment.S4, "2025-03-01")).isEqualTo(due("2024-12-01"));
    }

    @Test
    void avenants_hold_by_the_day_they_take_effect_whatever_was_recorded_first() {
        var earlier = revision(LocalDate.parse("2025-03-01"), "AV-1", Prestation.P2);
        var later = revision(LocalDate.parse("2025-06-01"), "AV-2", Prestation.P3);

        var oneWay = ProjectFacts.of(chosen(Prestation.P1)).revised(earlier).revised(later);
        var theOther = ProjectFacts.of(chosen(Prestation.P1)).revised(later).revised(earlier);

        assertThat(oneWay).isEqualTo(theOther);
        assertThat(oneWay.span().scopes().on(LocalDate.parse("2025-06-01")).prestations())
                .containsExactly(Prestation.P3);
    }

    @Test
    void another_choice_before_anybody_signed_replaces_the_first() {
        var facts = bound(Prestation.P1).revised(revision(LocalDate.parse("2024-10-30"), null, Prestation.P2));

        assertThat(standing(facts, Commitment.S2, "2024-12-01")).isEqualTo(due("2024-12-01"));
    }

    @Test
    void without_transmission_no_convention_with_the_prefecture_is_owed_and_counsel_sees_why() {
        assertThat(standing(bound(Prestation.P3), Commitment.C1, "2025-01-01"))
                .isEqualTo(new DutyStanding.NotApplicable("NO_TRANSMISSION_IN_SCOPE"));
    }

    @Test
    void a_suspension_makes_the_convention_with_the_prefecture_owed_again_until_it_resumes() {
        var facts = bound(Prestation.P1)
                .prefectureSigned(LocalDate.parse("2025-01-06"))
                .resumed(LocalDate.parse("2025-03-10"))
                .suspended(LocalDate.parse("2025-03-01"));

        assertThat(standing(facts, Commitment.C1, "2025-02-28")).isInstanceOf(DutyStanding.Met.class);
        assertThat(standing(facts, Commitment.C1, "2025-03-01")).isEqualTo(due("2025-03-01"));
        assertThat(standing(facts, Commitment.C1, "2025-03-10")).isInstanceOf(DutyStanding.Met.class);
    }

    @Test
    void silence_on_a_request_for_means_is_a_default_the_day_after_the_last_day_to_answer() {
        var request = new MeansRequest(
                new MeansRequestId("means-request-1"),
                LocalDate.parse("2025-02-03"),
                LocalDate.parse("2025-03-03"),
                null,
                null);
        var facts = bound(Prestation.P1).requested(request);

        assertThat(standing(facts, Commitment.C2, "2025-02-02")).isEqualTo(new DutyStanding.NotDue("NOTHING_ASKED"));
        assertThat(standing(facts, Commitment.C2, "2025-03-03")).isEqualTo(due("2025-02-03"));
        assertThat(standing(facts, Commitment.C2, "2025-03-04")).isEqualTo(inDefault("2025-03-04", "ANSWER_AWAITED"));
    }

    @ParameterizedTest(name = "answered {0}")
    @CsvSource({"PROVIDED, Met", "REFUSED, InDefault"})
    void an_answer_meets_the_request_or_refuses_it(MeansAnswer answer, String kind) {
        var id = new MeansRequestId("means-request-1");
        var facts = bound(Prestation.P1)
                .requested(
                        new MeansRequest(id, LocalDate.parse("2025-02-03"), LocalDate.parse("2025-03-03"), null, null))
                .answered(id, LocalDate.parse("2025-02-20"), answer);

        assertThat(standing(facts, Commitment.C2, "2025-02-19")).isEqualTo(due("2025-02-03"));
        assertThat(standing(facts, Commitment.C2, "2025-02-20").getClass().getSimpleName())
                .isEqualTo(kind);
    }

    @Test
    void the_worst_of_the_requests_says_what_stands() {
        var first = new MeansRequestId("means-request-1");
        var facts = bound(Prestation.P1)
                .requested(new MeansRequest(
                        first, LocalDate.parse("2025-02-03"), LocalDate.parse("2025-03-03"), null, null))
                .answered(first, LocalDate.parse("2025-02-20"), MeansAnswer.PROVIDED)
                .requested(new MeansRequest(
                        new MeansRequestId("means-request-2"),
                        LocalDate.parse("2025-02-10"),
                        LocalDate.parse("2025-02-28"),
                        null,
                        null));

        assertThat(standing(facts, Commitment.C2, "2025-02-25")).isEqualTo(due("2025-02-10"));
        assertThat(standing(facts, Commitment.C2, "2025-03-01")).isEqualTo(inDefault("2025-03-01", "ANSWER_AWAITED"));
    }

    @Test
    void a_certificate_that_lapsed_is_owed_again_and_in_default_once_something_was_live() {
        var facts = bound(Prestation.P1).certified(certificate(CertificateUse.SENDING, "2025-01-01", "2025-06-30"));
        var live = facts.live(Channel.ACTES, new DatedFact(LocalDate.parse("2025-03-03"), "project.channel-opened"));

        assertThat(standing(facts, Commitment.C3, "2025-06-30")).isInstanceOf(DutyStanding.Met.class);
        assertThat(standing(facts, Commitment.C3, "2025-07-01")).isEqualTo(due("2025-07-01"));
        assertThat(standing(live, Commitment.C3, "2025-07-01"))
                .isEqualTo(inDefault("2025-07-01", "CERTIFICATE_LAPSED"));
    }

    @Test
    void a_certificate_for_signing_is_owed_from_the_day_documents_are_signed_electronically() {
        var facts = bound(Prestation.P2).signingFrom(LocalDate.parse("2025-02-01"));

        assertThat(standing(facts, Commitment.C4, "2025-01-31"))
                .isEqualTo(new DutyStanding.NotApplicable("NOTHING_SIGNED_ELECTRONICALLY"));
        assertThat(standing(facts, Commitment.C4, "2025-02-01")).isInstanceOf(DutyStanding.Due.class);
    }

    @Test
    void what_was_asked_for_again_in_vain_is_in_default_the_day_after() {
        var facts = bound(Prestation.P1)
                .relaunched(new Relaunch(Commitment.C3, LocalDate.parse("2025-02-03"), LocalDate.parse("2025-03-05")));

        assertThat(standing(facts, Commitment.C3, "2025-03-05")).isEqualTo(due("2024-12-01"));
        assertThat(standing(facts, Commitment.C3, "2025-03-06"))
                .isEqualTo(inDefault("2025-03-06", "RELAUNCHED_IN_VAIN"));
    }

    @Test
    void what_is_not_met_on_the_last_day_is_in_default_the_day_after_unless_the_end_is_revised() {
        var facts = bound(Prestation.P1).closed(LocalDate.parse("2029-11-30"));

        assertThat(standing(facts, Commitment.S9, "2029-11-30")).isEqualTo(due("2024-12-01"));
        assertThat(standing(facts, Commitment.S9, "2029-12-01")).isEqualTo(inDefault("2029-12-01", "CONVENTION_OVER"));
        assertThat(standing(facts.closed(null), Commitment.S9, "2029-12-01")).isEqualTo(due("2024-12-01"));
    }

    @Test
    void an_optional_step_is_not_due_and_says_so_once_declared_not_applicable() {
        var facts =
                bound(Prestation.P3).excluded(new StepExclusion(Step.S3, LocalDate.parse("2025-02-01"), "Sans objet."));

        assertThat(standing(facts, Commitment.S3, "2025-01-31")).isEqualTo(new DutyStanding.NotDue("OPTIONAL"));
        assertThat(standing(facts, Commitment.S3, "2025-02-01"))
                .isEqualTo(new DutyStanding.NotApplicable("Sans objet."));
    }
}
