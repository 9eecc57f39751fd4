package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.rule.ConventionIsNotSigned;
import fr.cdg62.opposable.convention.rule.StartsNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.convention.rule.WrittenEndAgreesWithTheComputedOne;
import fr.cdg62.opposable.convention.value.AgreedTerm;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import java.time.LocalDate;

/** The start, and the end written on the paper, before both parties have signed it. */
final class TermFixing {

    private TermFixing() {}

    /** Whether the term is still open. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsNotSigned(file.deedDate()));
    }

    static Decision decide(ConventionFile file, FixTerm command, LocalDate today) {
        var agreed = new AgreedTerm(command.startsOn(), command.writtenEnd());
        var rules = possible(file)
                .andRequire(new EndsNoEarlierThanItStarts(command.startsOn(), command.writtenEnd()))
                .andRequireUnless(
                        command.termOverrideReason() != null,
                        new WrittenEndAgreesWithTheComputedOne(agreed.computed().lastDay(), command.writtenEnd()))
                .andRequireUnless(
                        command.retroactiveReason() != null,
                        new StartsNoEarlierThanTheLastSignature(
                                command.startsOn(), file.lastSignature().orElse(null)));
        return Decision.of(rules, Recorded.term(command, agreed, today));
    }
}
