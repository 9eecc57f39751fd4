package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.rule.CollectivityIsRegistered;
import fr.cdg62.opposable.convention.rule.CollectivityStandsThatDay;
import fr.cdg62.opposable.convention.rule.DraftedOnce;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import fr.cdg62.opposable.rule.OneCentre;
import java.time.LocalDate;

/** The opening of a convention's file. */
final class Drafting {

    private Drafting() {}

    /** Whether a file can be opened at all. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new DraftedOnce(!file.events().isEmpty()));
    }

    static Decision decide(ConventionFile file, DraftConvention command, Register register, LocalDate today) {
        var collectivity = register.collectivity(command.collectivityId());
        var rules = possible(file)
                .andRequire(
                        new OneCentre(command.centre(), command.conventionId().centre()),
                        new OneCentre(command.centre(), command.collectivityId().centre()),
                        new NotInTheFuture("drafted on", command.draftedOn(), today),
                        new CollectivityIsRegistered(command.collectivityId(), collectivity.isPresent()));
        rules.andRequire(new CollectivityStandsThatDay(
                command.draftedOn(),
                register.succession(command.collectivityId()).orElse(null)));
        return Decision.of(rules, Recorded.drafted(command, collectivity.orElseThrow()));
    }
}
