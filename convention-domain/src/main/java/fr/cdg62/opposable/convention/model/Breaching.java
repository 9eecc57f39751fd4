package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachReading;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.CureBreach;
import fr.cdg62.opposable.convention.api.RecordBreach;
import fr.cdg62.opposable.convention.rule.BreachCitesACommitment;
import fr.cdg62.opposable.convention.rule.BreachIsKnown;
import fr.cdg62.opposable.convention.rule.BreachIsNew;
import fr.cdg62.opposable.convention.rule.BreachIsNotCured;
import fr.cdg62.opposable.convention.rule.BreachIsProved;
import fr.cdg62.opposable.convention.rule.CommitmentsAreOwedByThatParty;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.CuredNoEarlierThanObserved;
import fr.cdg62.opposable.convention.rule.ObservedOnceBound;
import fr.cdg62.opposable.convention.rule.SomeBreachStands;
import fr.cdg62.opposable.convention.value.Breaches;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Objects;

/** The breaches of either party (R19): found, proved, and cured. One may be found once the convention is over. */
final class Breaching {

    private Breaching() {}

    /** Whether a breach may be observed that day at all. */
    static Rules possible(ConventionFile file, LocalDate observedOn) {
        return Rules.require(new ConventionIsSigned(file.deedDate()))
                .andRequire(new ObservedOnceBound(observedOn, boundFrom(file)));
    }

    /** Whether there is a breach left to cure. */
    static Rules curable(ConventionFile file) {
        return Rules.require(
                new ConventionIsSigned(file.deedDate()),
                new SomeBreachStands(known(file).breaches().stream()
                        .filter(breach -> breach.curedOn() == null)
                        .count()));
    }

    static Breaches known(ConventionFile file) {
        return BreachReading.of(file.events());
    }

    static Decision decide(ConventionFile file, RecordBreach command, LocalDate today) {
        var known = known(file).breach(command.breachId()).isPresent();
        var rules = Rules.require(
                        new ConventionIsSigned(file.deedDate()),
                        new BreachIsNew(command.breachId(), known),
                        new BreachCitesACommitment(command.commitments().size()),
                        new CommitmentsAreOwedByThatParty(command.against(), command.commitments()),
                        new BreachIsProved(command.evidence().size()),
                        new NotInTheFuture("observed on", command.observedOn(), today))
                .andRequire(new ObservedOnceBound(command.observedOn(), boundFrom(file)));
        return Decision.of(
                rules,
                new BreachRecorded(
                        command.conventionId(),
                        command.breachId(),
                        command.against(),
                        command.commitments(),
                        command.observedOn(),
                        command.description(),
                        command.evidence(),
                        today));
    }

    static Decision decide(ConventionFile file, CureBreach command, LocalDate today) {
        var found = known(file).breach(command.breachId());
        var rules = Rules.require(
                new ConventionIsSigned(file.deedDate()), new BreachIsKnown(command.breachId(), found.isPresent()));
        var breach = found.orElseThrow();
        rules.andRequire(
                new BreachIsNotCured(breach.id(), breach.curedOn()),
                new NotInTheFuture("cured on", command.curedOn(), today),
                new CuredNoEarlierThanObserved(command.curedOn(), breach.observedOn()));
        return Decision.of(
                rules,
                new BreachCured(
                        command.conventionId(),
                        command.breachId(),
                        command.curedOn(),
                        command.text(),
                        command.evidence(),
                        today));
    }

    private static LocalDate boundFrom(ConventionFile file) {
        return Objects.requireNonNull(file.lifecycle().boundFrom(), "a signed convention binds from a day");
    }
}
