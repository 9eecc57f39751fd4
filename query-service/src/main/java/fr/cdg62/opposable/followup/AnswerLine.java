package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.standing.RenewalDecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one convention of a campaign has answered.
 *
 * @param collectivity the other party's name, null when the convention is not known
 * @param proposedOn when it was asked
 * @param refusedWith the code of the rule that refused to ask it
 * @param collectivityDecidedOn when the collectivity decided to renew
 * @param cdgDecidedOn when the centre did
 * @param lastDay last day covered, the renewal's once it is renewed
 */
public record AnswerLine(
        ConventionId convention,
        @Nullable String collectivity,
        Answer answer,
        @Nullable LocalDate proposedOn,
        @Nullable String refusedWith,
        @Nullable LocalDate collectivityDecidedOn,
        @Nullable LocalDate cdgDecidedOn,
        @Nullable LocalDate lastDay) {

    static AnswerLine of(FollowUp campaign, ConventionId convention, @Nullable PortfolioLine line, LocalDate on) {
        var proposedOn = campaign.proposed().get(convention.value());
        var refusedWith = campaign.refused().get(convention.value());
        var collectivity = decidedOn(line, Party.COLLECTIVITY);
        var cdg = decidedOn(line, Party.CDG);
        return new AnswerLine(
                convention,
                name(line, on),
                answer(proposedOn, refusedWith, collectivity, cdg),
                proposedOn,
                refusedWith,
                collectivity,
                cdg,
                line == null ? null : line.milestones().lastDay());
    }

    /** The other party on the day, null when the convention is not known. */
    static @Nullable String name(@Nullable PortfolioLine line, LocalDate on) {
        return line == null ? null : line.holders().on(on).name();
    }

    private static Answer answer(
            @Nullable LocalDate proposedOn,
            @Nullable String refusedWith,
            @Nullable LocalDate collectivity,
            @Nullable LocalDate cdg) {
        if (refusedWith != null) {
            return Answer.REFUSED;
        } else if (collectivity != null && cdg != null) {
            return Answer.RENEWED;
        } else if (collectivity != null || cdg != null) {
            return collectivity != null ? Answer.COLLECTIVITY_DECIDED : Answer.CDG_DECIDED;
        }
        return proposedOn == null ? Answer.WAITING : Answer.PROPOSED;
    }

    private static @Nullable LocalDate decidedOn(@Nullable PortfolioLine line, Party party) {
        return line == null
                ? null
                : line.renewalDecisions().stream()
                        .filter(decision -> decision.party() == party)
                        .map(RenewalDecision::decidedOn)
                        .findFirst()
                        .orElse(null);
    }
}
