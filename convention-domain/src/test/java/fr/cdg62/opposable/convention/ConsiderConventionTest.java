package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.MEANS;
import static fr.cdg62.opposable.convention.BreachBuilder.cure;
import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.cdgAuthorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConsiderConvention;
import fr.cdg62.opposable.convention.api.ConventionCommand;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.api.ReviewFinancingBasis;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.kernel.command.Possibility;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsiderConventionTest extends ConventionSpecification {

    /** Those that no person sends to a convention already there. */
    private static final Set<Class<?>> NOT_ASKED = Set.of(
            DraftConvention.class,
            ImportConvention.class,
            IssueTermReminder.class,
            StartConvention.class,
            ExpireConvention.class,
            TransferConvention.class,
            ProposeRenewal.class,
            ReviewFinancingBasis.class);

    private Map<String, String> considered(Object... before) {
        var answers = (List<?>) given(before)
                .when(new ConsiderConvention(CONVENTION))
                .expectNoEvents()
                .payload();
        var codes = new TreeMap<String, String>();
        answers.stream().map(Possibility.class::cast).forEach(possibility -> {
            var refusal = possibility.refusal();
            codes.put(possibility.command(), refusal == null ? "possible" : refusal.code());
        });
        return codes;
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ConsiderConventionTest::leaves)
                : Stream.of(family);
    }

    @Test
    void every_command_of_a_person_is_answered_and_no_other() {
        var commands = leaves(ConventionCommand.class)
                .filter(command -> !NOT_ASKED.contains(command))
                .map(Class::getSimpleName)
                .toList();

        assertThat(considered(draft()).keySet()).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void a_draft_can_be_authorised_and_chosen_but_neither_published_nor_signed() {
        assertThat(considered(draft()))
                .containsEntry("RecordDeliberation", "possible")
                .containsEntry("ChoosePrestation", "possible")
                .containsEntry("FixTerm", "possible")
                .containsEntry("RecordPublication", "ACT_UNKNOWN")
                .containsEntry("RecordTransmission", "ACT_UNKNOWN")
                .containsEntry("RecordSignature", "NO_AUTHORISATION")
                .containsEntry("RatifySignature", "SIGNATURE_UNKNOWN")
                .containsEntry("RecordRenewalDecision", "NOT_SIGNED")
                .containsEntry("DraftAmendment", "NOT_SIGNED")
                .containsEntry("RecordAmendmentSignature", "NOT_SIGNED")
                .containsEntry("AcknowledgeTermReminder", "NOT_SIGNED");
    }

    @Test
    void an_act_without_a_choice_lets_nobody_sign() {
        assertThat(considered(draft(), cdgAuthorised()))
                .containsEntry("RecordPublication", "possible")
                .containsEntry("RecordSignature", "PRESTATION_REQUIRED");
    }

    @Test
    void the_other_party_signs_by_an_act_of_its_own() {
        var onlyTheCentre = List.of(
                draft(),
                choice("2024-09-20"),
                deliberation(CDG, CDG_ACT, "2024-09-26"),
                signature(CDG).on("2024-11-04"));

        assertThat(considered(onlyTheCentre)).containsEntry("RecordSignature", "NO_AUTHORISATION");
    }

    @Test
    void both_parties_authorised_can_sign() {
        assertThat(considered(authorised())).containsEntry("RecordSignature", "possible");
    }

    @Test
    void once_one_party_has_signed_the_choice_stands() {
        assertThat(considered(authorised(), signature(COLLECTIVITY).on("2024-11-04")))
                .containsEntry("RecordSignature", "possible")
                .containsEntry("ChoosePrestation", "ALREADY_SIGNED")
                .containsEntry("FixTerm", "possible");
    }

    @Test
    void a_signed_convention_takes_late_facts_and_no_other_term() {
        assertThat(considered(signed()))
                .containsEntry("RecordDeliberation", "possible")
                .containsEntry("RecordTransmission", "possible")
                .containsEntry("ChoosePrestation", "ALREADY_SIGNED")
                .containsEntry("FixTerm", "ALREADY_SIGNED")
                .containsEntry("RecordSignature", "ALREADY_SIGNED")
                .containsEntry("RatifySignature", "possible")
                .containsEntry("RecordRenewalDecision", "RENEWAL_TOO_EARLY")
                .containsEntry("DraftAmendment", "possible")
                .containsEntry("RecordAmendmentSignature", "AMENDMENT_UNKNOWN")
                .containsEntry("AcknowledgeTermReminder", "REMINDER_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-11-29, RENEWAL_TOO_EARLY",
        "2028-11-30, possible",
        "2029-11-30, possible",
        "2029-12-01, CONVENTION_EXPIRED"
    })
    void a_renewal_can_be_decided_today_from_twelve_months_before_the_last_day_to_that_day(String on, String answer) {
        var answers = (List<?>) given(signed())
                .when(Told.of(new ConsiderConvention(CONVENTION)).on(on))
                .payload();

        assertThat(answers)
                .map(Possibility.class::cast)
                .filteredOn(possibility -> possibility.command().equals("RecordRenewalDecision"))
                .extracting(possibility -> possibility.refusal() == null
                        ? "possible"
                        : possibility.refusal().code())
                .containsExactly(answer);
    }

    @Test
    void a_breach_may_be_recorded_once_it_binds_then_cured_or_noticed() {
        assertThat(considered(authorised()))
                .containsEntry("RecordBreach", "NOT_SIGNED")
                .containsEntry("CureBreach", "NOT_SIGNED")
                .containsEntry("ServeFormalNotice", "NOT_SIGNED");
    }

    @Test
    void nothing_is_cured_nor_noticed_while_nobody_failed() {
        assertThat(considered(signed()))
                .containsEntry("RecordBreach", "possible")
                .containsEntry("CureBreach", "NO_STANDING_BREACH")
                .containsEntry("ServeFormalNotice", "BREACH_UNKNOWN");
    }

    @Test
    void what_stands_is_cured_or_noticed() {
        assertThat(considered(signed(), means("2025-06-02")))
                .containsEntry("CureBreach", "possible")
                .containsEntry("ServeFormalNotice", "possible");
    }

    @Test
    void once_cured_an_earlier_notice_may_still_be_recorded() {
        assertThat(considered(signed(), means("2025-06-02"), cure(MEANS, "2025-07-01")))
                .containsEntry("CureBreach", "NO_STANDING_BREACH")
                .containsEntry("ServeFormalNotice", "possible");
    }
}
