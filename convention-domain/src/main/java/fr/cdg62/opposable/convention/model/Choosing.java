package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.rule.AtLeastOnePrestation;
import fr.cdg62.opposable.convention.rule.NoPartyHasSigned;
import fr.cdg62.opposable.convention.rule.OneOfP1AndP2;
import fr.cdg62.opposable.convention.rule.ScopeBelongsToThePrestation;
import fr.cdg62.opposable.convention.rule.SendingHasAScope;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** The collectivity's choice, before anybody has signed it. */
final class Choosing {

    private Choosing() {}

    /** Whether something is still to be chosen. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new NoPartyHasSigned(file.signedBy()));
    }

    static Decision decide(ConventionFile file, ChoosePrestation command, LocalDate today) {
        var rules = possible(file)
                .andRequire(
                        new NotInTheFuture("decided on", command.decidedOn(), today),
                        new AtLeastOnePrestation(command.prestations()),
                        new OneOfP1AndP2(command.prestations()),
                        new SendingHasAScope(command.prestations(), command.scopes()),
                        new ScopeBelongsToThePrestation(command.prestations(), command.scopes()));
        return Decision.of(rules, Recorded.choice(command));
    }
}
