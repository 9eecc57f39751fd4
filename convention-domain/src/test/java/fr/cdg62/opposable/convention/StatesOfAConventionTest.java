package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.AmendmentBuilder.amendment;
import static fr.cdg62.opposable.convention.BreachBuilder.MEANS;
import static fr.cdg62.opposable.convention.BreachBuilder.cure;
import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.BreachBuilder.notice;
import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.ratification;
import static fr.cdg62.opposable.convention.Scenario.reminder;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.renewed;
import static fr.cdg62.opposable.convention.Scenario.seen;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.Scenario.transmission;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_ALREADY_RECORDED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_DRAFTED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.AMENDMENT_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.BREACH_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.CONVENTION_EXPIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.END_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOT_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NO_AUTHORISATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.OBSERVED_BEFORE_BOUND;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RATIFICATION_NOT_LATER;
import static fr.cdg62.opposable.convention.rule.ConventionCode.REMINDER_NOT_DUE;
import static fr.cdg62.opposable.convention.rule.ConventionCode.REMINDER_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_ALREADY_USED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_TOO_EARLY;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SIGNATURE_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.START_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERM_OVER;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.PricingClause;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state has its refused commands, as one table. */
class StatesOfAConventionTest extends ConventionSpecification {

    static Stream<Arguments> refused() {
        List<Object> drafted = List.of(draft());
        List<Object> authorised = authorised();
        List<Object> signed = signed();
        List<Object> inForce = List.of(signed(), start("2024-12-01"));
        List<Object> expired = List.of(inForce, told(expire("2029-12-01")));
        List<Object> renewed = List.of(renewed());
        var shorter = amendment().endingOn("2027-08-31");
        return Stream.of(
                row("drafted", drafted, shorter.told(), NOT_SIGNED),
                row("authorised", authorised, shorter.told(), NOT_SIGNED),
                row("authorised", authorised, shorter.signed(CDG, "2026-02-03"), NOT_SIGNED),
                row("in force", inForce, shorter.signed(CDG, "2026-02-03"), AMENDMENT_UNKNOWN),
                row("in force", inForce, amendment().endingOn("2029-12-01").told(), RENEWAL_ALREADY_USED),
                row("renewed", renewed, amendment().endingOn("2034-12-01").told(), RENEWAL_ALREADY_USED),
                row("expired", List.of(expired, shorter.told()), shorter.signed(CDG, "2029-12-01"), CONVENTION_EXPIRED),
                row("drafted", drafted, means("2025-06-02"), NOT_SIGNED),
                row("drafted", drafted, cure(MEANS, "2025-07-01"), NOT_SIGNED),
                row("drafted", drafted, notice(CDG, "2025-09-01", MEANS), NOT_SIGNED),
                row("authorised", authorised, means("2025-06-02"), NOT_SIGNED),
                row("authorised", authorised, cure(MEANS, "2025-07-01"), NOT_SIGNED),
                row("authorised", authorised, notice(CDG, "2025-09-01", MEANS), NOT_SIGNED),
                row("signed", signed, means("2024-11-30"), OBSERVED_BEFORE_BOUND),
                row("in force", inForce, cure(MEANS, "2025-07-01"), BREACH_UNKNOWN),
                row("in force", inForce, notice(CDG, "2025-09-01", MEANS), BREACH_UNKNOWN),
                row("drafted", drafted, ratification(CDG, CDG_ACT), SIGNATURE_UNKNOWN),
                row("authorised", authorised, ratification(CDG, CDG_ACT), SIGNATURE_UNKNOWN),
                row("signed", signed, ratification(CDG, CDG_ACT), RATIFICATION_NOT_LATER),
                row("drafted", drafted, reminder(12, "2028-11-30"), NOT_SIGNED),
                row("authorised", authorised, reminder(12, "2028-11-30"), NOT_SIGNED),
                row("authorised", authorised, seen(12, "2029-11-30", "2028-12-04"), NOT_SIGNED),
                row("in force", inForce, reminder(12, "2028-11-29"), REMINDER_NOT_DUE),
                row("in force", inForce, seen(12, "2029-11-30", "2028-12-04"), REMINDER_UNKNOWN),
                row("renewed", renewed, reminder(12, "2033-11-29"), REMINDER_NOT_DUE),
                row("expired", expired, reminder(12, "2029-12-01"), TERM_OVER),
                row("drafted", drafted, renewal(CDG, "2029-05-15"), NOT_SIGNED),
                row("authorised", authorised, renewal(CDG, "2029-05-15"), NOT_SIGNED),
                row("in force", inForce, renewal(CDG, "2028-11-29"), RENEWAL_TOO_EARLY),
                row("renewed", renewed, renewal(CDG, "2029-06-15"), RENEWAL_ALREADY_USED),
                row("renewed", renewed, told(choice("2029-12-02")), ALREADY_SIGNED),
                row("renewed", renewed, told(startsOn("2029-12-02")), ALREADY_SIGNED),
                row("renewed", renewed, told(signature(CDG).on("2029-12-02")), ALREADY_SIGNED),
                row("renewed", renewed, told(expire("2029-12-01")), END_NOT_REACHED),
                row("expired", expired, renewal(CDG, "2029-12-01"), CONVENTION_EXPIRED),
                row("drafted", drafted, draft(PricingClause.PRICED_BY_CONVENTION), ALREADY_DRAFTED),
                row("drafted", drafted, publication(CDG, CDG_ACT, "2024-09-27"), ACT_UNKNOWN),
                row("drafted", drafted, transmission(CDG, CDG_ACT, "2024-09-27"), ACT_UNKNOWN),
                row("drafted", drafted, signature(CDG).on("2024-11-04"), NO_AUTHORISATION),
                row("drafted", drafted, start("2024-12-01"), NOT_SIGNED),
                row("drafted", drafted, expire("2025-11-30"), NOT_SIGNED),
                row("authorised", authorised, draft(PricingClause.PRICED_BY_CONVENTION), ALREADY_DRAFTED),
                row("authorised", authorised, deliberation(CDG, CDG_ACT, "2024-09-26"), ACT_ALREADY_RECORDED),
                row("authorised", authorised, start("2024-12-01"), NOT_SIGNED),
                row("authorised", authorised, expire("2025-11-30"), NOT_SIGNED),
                row("signed", signed, draft(PricingClause.PRICED_BY_CONVENTION), ALREADY_DRAFTED),
                row("signed", signed, choice("2024-10-16"), ALREADY_SIGNED),
                row("signed", signed, startsOn("2024-12-02"), ALREADY_SIGNED),
                row("signed", signed, signature(CDG).on("2024-11-05"), ALREADY_SIGNED),
                row("signed", signed, start("2024-11-30"), START_NOT_REACHED),
                row("signed", signed, expire("2024-12-01"), END_NOT_REACHED),
                row("in force", inForce, choice("2024-10-16"), ALREADY_SIGNED),
                row("in force", inForce, startsOn("2024-12-02"), ALREADY_SIGNED),
                row("in force", inForce, signature(COLLECTIVITY).on("2024-11-05"), ALREADY_SIGNED),
                row("in force", inForce, told(expire("2029-11-30")), END_NOT_REACHED),
                row("expired", expired, told(choice("2029-12-02")), ALREADY_SIGNED),
                row("expired", expired, told(startsOn("2029-12-02")), ALREADY_SIGNED),
                row("expired", expired, told(signature(CDG).on("2029-12-02")), ALREADY_SIGNED));
    }

    @ParameterizedTest(name = "{0}: {2} is refused with {3}")
    @MethodSource("refused")
    void a_command_is_refused_in(String state, List<Object> before, Object command, ConventionCode code) {
        given(before).when(command).expectRefusal(code);
    }

    private static Arguments row(String state, List<Object> before, Object command, ConventionCode code) {
        return Arguments.of(state, before, command, code);
    }

    private static Told told(Object command) {
        return Told.of(command).on("2029-12-02");
    }
}
