package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.convention.rule.SuccessionIsRecorded;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.util.List;

/** The passing of a convention to the body that took the place of the collectivity, once a succession. */
final class Transferring {

    private Transferring() {}

    static Decision decide(ConventionFile file, TransferConvention command, Register register) {
        if (file.all(ConventionTransferred.class).anyMatch(e -> isThat(e, command))) {
            return new Decision(Rules.require(), List.of());
        }
        var holder = file.collectivity().id();
        var rules = Rules.require(new SuccessionIsRecorded(
                holder,
                command.successor(),
                command.effectiveOn(),
                register.succession(holder).orElse(null)));
        var successor = register.collectivity(command.successor()).orElseThrow();
        return Decision.of(
                rules,
                new ConventionTransferred(
                        command.conventionId(), holder, successor, command.effectiveOn(), command.act()));
    }

    private static boolean isThat(ConventionTransferred known, TransferConvention command) {
        return known.to().id().equals(command.successor())
                && known.effectiveOn().equals(command.effectiveOn());
    }
}
