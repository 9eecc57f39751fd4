package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.rule.AmendedClausesAreOfTheConvention;
import fr.cdg62.opposable.convention.rule.AmendmentChangesSomething;
import fr.cdg62.opposable.convention.rule.AmendmentDoesNotLengthenTheTerm;
import fr.cdg62.opposable.convention.rule.AmendmentIsNew;
import fr.cdg62.opposable.convention.rule.AtLeastOnePrestation;
import fr.cdg62.opposable.convention.rule.EachClauseIsRewrittenOnce;
import fr.cdg62.opposable.convention.rule.OneOfP1AndP2;
import fr.cdg62.opposable.convention.rule.ScopeBelongsToThePrestation;
import fr.cdg62.opposable.convention.rule.SendingHasAScope;
import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The draft of an avenant: what it would change, judged before anybody signs it. */
final class AmendmentDrafting {

    private AmendmentDrafting() {}

    static Decision decide(ConventionFile file, DraftAmendment command, LocalDate today) {
        var rules = Amending.possible(file);
        var lifecycle = file.lifecycle();
        var firstDay = Objects.requireNonNull(lifecycle.firstDay(), "a signed convention has a term");
        var lastDay = file.termHistory().latestLastDay();
        var rewritten = command.clauses().stream().map(AmendedClause::clause).toList();
        rules.andRequire(
                new AmendmentIsNew(
                        command.amendment(),
                        new Amendments(file).drafted(command.amendment()).isPresent()),
                new AmendmentChangesSomething(chooses(command)
                        || command.writtenEnd() != null
                        || !command.clauses().isEmpty()),
                new AmendedClausesAreOfTheConvention(rewritten),
                new EachClauseIsRewrittenOnce(rewritten),
                new EndsNoEarlierThanItStarts(firstDay, command.writtenEnd()),
                new EndsNoEarlierThanItStarts(command.takesEffectOn(), command.writtenEnd()),
                new AmendmentDoesNotLengthenTheTerm(command.writtenEnd(), lastDay));
        if (chooses(command)) {
            judgeChoice(rules, orNone(command.prestations()), orNone(command.scopes()));
        }
        return Decision.of(rules, drafted(command, today));
    }

    private static void judgeChoice(Rules rules, Set<Prestation> prestations, Set<TransmissionScope> scopes) {
        rules.andRequire(
                new AtLeastOnePrestation(prestations),
                new OneOfP1AndP2(prestations),
                new SendingHasAScope(prestations, scopes),
                new ScopeBelongsToThePrestation(prestations, scopes));
    }

    private static boolean chooses(DraftAmendment command) {
        return command.prestations() != null || command.scopes() != null;
    }

    private static <T> Set<T> orNone(@Nullable Set<T> given) {
        return given == null ? Set.of() : given;
    }

    private static AmendmentDrafted drafted(DraftAmendment command, LocalDate today) {
        boolean chooses = chooses(command);
        return new AmendmentDrafted(
                command.conventionId(),
                command.amendment(),
                command.subject(),
                command.takesEffectOn(),
                chooses ? orNone(command.prestations()) : null,
                chooses ? orNone(command.scopes()) : null,
                command.writtenEnd(),
                command.clauses(),
                command.text(),
                today);
    }
}
