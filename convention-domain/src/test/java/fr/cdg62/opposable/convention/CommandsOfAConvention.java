package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.AmendmentBuilder.amendment;
import static fr.cdg62.opposable.convention.BreachBuilder.MEANS;
import static fr.cdg62.opposable.convention.BreachBuilder.cure;
import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.BreachBuilder.notice;
import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.DisputeScenario.claimDecided;
import static fr.cdg62.opposable.convention.DisputeScenario.claimed;
import static fr.cdg62.opposable.convention.DisputeScenario.closed;
import static fr.cdg62.opposable.convention.DisputeScenario.disputed;
import static fr.cdg62.opposable.convention.DisputeScenario.failed;
import static fr.cdg62.opposable.convention.DisputeScenario.mediated;
import static fr.cdg62.opposable.convention.DisputeScenario.mediationEnded;
import static fr.cdg62.opposable.convention.DisputeScenario.step;
import static fr.cdg62.opposable.convention.DisputeScenario.sued;
import static fr.cdg62.opposable.convention.NoticeBuilder.confirmed;
import static fr.cdg62.opposable.convention.NoticeBuilder.consent;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.NoticeBuilder.lifted;
import static fr.cdg62.opposable.convention.NoticeBuilder.proposed;
import static fr.cdg62.opposable.convention.NoticeBuilder.revocation;
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
import static fr.cdg62.opposable.convention.Scenario.seen;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.Scenario.transmission;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.REFUSAL;
import static fr.cdg62.opposable.convention.value.LitigationRole.DEFENDANT;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.ProposalId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One example of each command, with a state in which it is accepted and the same command with other content.
 *
 * @param before what was told before
 * @param command accepted then
 * @param other the same command, one thing in it different
 */
record CommandsOfAConvention(List<Object> before, Object command, Object other) {

    private static final ProposalId ONE = new ProposalId("proposal-one");
    private static final ProposalId ANOTHER = new ProposalId("proposal-another");

    static Stream<CommandsOfAConvention> all() {
        return Stream.of(ofItsLife(), ofANotification(), ofADispute()).flatMap(Function.identity());
    }

    private static Stream<CommandsOfAConvention> ofItsLife() {
        return Stream.of(
                new CommandsOfAConvention(List.of(), draft(), draft(PricingClause.PRICED_BY_CONVENTION)),
                new CommandsOfAConvention(
                        List.of(draft()),
                        deliberation(CDG, CDG_ACT, "2024-09-26"),
                        deliberation(CDG, CDG_ACT, "2024-09-27")),
                new CommandsOfAConvention(
                        authorised(), publication(CDG, CDG_ACT, "2024-10-01"), publication(CDG, CDG_ACT, "2024-10-02")),
                new CommandsOfAConvention(
                        authorised(),
                        transmission(CDG, CDG_ACT, "2024-10-01"),
                        transmission(CDG, CDG_ACT, "2024-10-02")),
                new CommandsOfAConvention(authorised(), choice("2024-10-20"), choice("2024-10-21")),
                new CommandsOfAConvention(authorised(), startsOn("2024-12-01"), startsOn("2024-12-02")),
                new CommandsOfAConvention(
                        authorised(),
                        signature(COLLECTIVITY).on("2024-11-04"),
                        signature(COLLECTIVITY).on("2024-11-05")),
                new CommandsOfAConvention(
                        signed(), renewal(COLLECTIVITY, "2029-04-03"), renewal(COLLECTIVITY, "2029-04-04")),
                new CommandsOfAConvention(signed(), reminder(12, "2028-11-30"), reminder(12, "2028-12-01")),
                new CommandsOfAConvention(
                        List.of(signed(), reminder(12, "2028-11-30")),
                        seen(12, "2029-11-30", "2028-12-04"),
                        seen(12, "2029-11-30", "2028-12-05")),
                new CommandsOfAConvention(
                        List.of(
                                signed(),
                                deliberation(CDG, "2024-60", "2024-11-20"),
                                deliberation(CDG, "2024-61", "2024-11-21")),
                        ratification(CDG, "2024-60"),
                        ratification(CDG, "2024-61")),
                new CommandsOfAConvention(
                        signed(),
                        amendment().endingOn("2027-08-31").told(),
                        amendment().endingOn("2027-09-30").told()),
                new CommandsOfAConvention(
                        List.of(signed(), amendment().endingOn("2027-08-31").told()),
                        amendment().signed(CDG, "2026-02-03"),
                        amendment().signed(CDG, "2026-02-04")),
                new CommandsOfAConvention(signed(), means("2025-06-02"), means("2025-06-03")),
                new CommandsOfAConvention(
                        List.of(signed(), means("2025-06-02")), cure(MEANS, "2025-07-01"), cure(MEANS, "2025-07-02")),
                new CommandsOfAConvention(
                        List.of(signed(), means("2025-06-02")),
                        notice(CDG, "2025-09-01", MEANS),
                        notice(CDG, "2025-09-02", MEANS)),
                new CommandsOfAConvention(signed(), start("2024-12-01"), start("2024-12-02")),
                new CommandsOfAConvention(
                        signed(),
                        Told.of(expire("2029-12-01")).on("2030-01-15"),
                        Told.of(expire("2029-12-02")).on("2030-01-15")));
    }

    private static Stream<CommandsOfAConvention> ofANotification() {
        List<Object> sent =
                List.of(signed(), training("2024-12-02"), letter("2025-02-25").told());
        List<Object> proposed = List.of(sent, proposed(ONE, "2025-03-03"), proposed(ANOTHER, "2025-03-04"));
        return Stream.of(
                new CommandsOfAConvention(sent, proposed(ONE, "2025-03-03"), proposed(ONE, "2025-03-04")),
                new CommandsOfAConvention(signed(), consent(Party.CDG, "2024-11-04"), consent(Party.CDG, "2024-11-05")),
                new CommandsOfAConvention(
                        List.of(signed(), consent(Party.CDG, "2024-11-04")),
                        revocation(Party.CDG, "2025-06-02"),
                        revocation(Party.CDG, "2025-06-03")),
                new CommandsOfAConvention(proposed, confirmed(ONE), confirmed(ANOTHER)),
                new CommandsOfAConvention(
                        List.of(proposed, confirmed(ONE), confirmed(ANOTHER)), lifted(ONE), lifted(ANOTHER)));
    }

    private static Stream<CommandsOfAConvention> ofADispute() {
        List<Object> disputed = List.of(signed(), disputed());
        return Stream.of(
                new CommandsOfAConvention(signed(), claimed("2026-04-10"), claimed("2026-04-11")),
                new CommandsOfAConvention(
                        List.of(signed(), claimed("2026-04-10")),
                        claimDecided("2026-10-05"),
                        claimDecided("2026-10-06")),
                new CommandsOfAConvention(signed(), disputed(), disputed("2026-03-21", "2026-03-13")),
                new CommandsOfAConvention(disputed, step(REFUSAL, "2026-03-27"), step(REFUSAL, "2026-03-28")),
                new CommandsOfAConvention(
                        List.of(disputed, step(REFUSAL, "2026-03-27")), failed("2026-04-20"), failed("2026-04-21")),
                new CommandsOfAConvention(disputed, mediated("2026-04-02"), mediated("2026-04-03")),
                new CommandsOfAConvention(
                        List.of(disputed, mediated("2026-04-02")),
                        mediationEnded("2026-06-30"),
                        mediationEnded("2026-07-01")),
                new CommandsOfAConvention(disputed, sued(DEFENDANT, "2026-05-04"), sued(DEFENDANT, "2026-05-05")),
                new CommandsOfAConvention(disputed, closed("2026-11-02"), closed("2026-11-03")));
    }

    @Override
    public String toString() {
        return Told.of(command).command().getClass().getSimpleName();
    }
}
