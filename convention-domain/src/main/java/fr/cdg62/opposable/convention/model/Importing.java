package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.ConventionCommand;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionImported;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.value.ImportedAct;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.util.ArrayList;
import java.util.List;

/** A convention taken over whole: the ordinary commands it stands for are decided one after the other, on a file that grows. */
final class Importing {

    private Importing() {}

    static Decision decide(ConventionFile file, ImportConvention command, Ports ports, Asked asked) {
        var facts = new ArrayList<ConventionEvent>();
        var rules = Rules.require();
        var growing = file;
        for (var step : steps(command)) {
            var decision = Decisions.decide(growing, step, ports, asked);
            growing = growing.with(decision.facts());
            rules.and(decision.rules());
            facts.addAll(decision.facts());
        }
        facts.add(new ConventionImported(
                command.conventionId(), command.file(), command.line(), command.reference(), asked.today()));
        return new Decision(rules, facts);
    }

    /** In the order of a convention's life. */
    private static List<ConventionCommand> steps(ImportConvention c) {
        var steps = new ArrayList<ConventionCommand>();
        steps.add(new DraftConvention(
                c.conventionId(), c.centre(), c.collectivityId(), c.pricing(), null, c.draftedOn()));
        c.acts().forEach(act -> addAct(c, act, steps));
        var choice = c.choice();
        if (choice != null) {
            steps.add(new ChoosePrestation(
                    c.conventionId(), choice.prestations(), choice.scopes(), choice.decidedOn(), null));
        }
        var term = c.term();
        if (term != null) {
            steps.add(new FixTerm(
                    c.conventionId(),
                    term.startsOn(),
                    term.writtenEnd(),
                    term.termOverrideReason(),
                    term.retroactiveReason()));
        }
        c.signatures()
                .forEach(signature -> steps.add(new RecordSignature(
                        c.conventionId(),
                        signature.party(),
                        signature.signatory(),
                        signature.signedOn(),
                        signature.means(),
                        signature.authorisation(),
                        signature.ratifiedBy(),
                        null,
                        null)));
        c.renewals()
                .forEach(renewal -> steps.add(new RecordRenewalDecision(
                        c.conventionId(),
                        renewal.party(),
                        renewal.kind(),
                        renewal.number(),
                        renewal.decidedOn(),
                        renewal.delegation(),
                        null,
                        null,
                        renewal.lateReason())));
        return steps;
    }

    private static void addAct(ImportConvention c, ImportedAct act, List<ConventionCommand> steps) {
        steps.add(new RecordDeliberation(
                c.conventionId(),
                act.party(),
                act.kind(),
                act.number(),
                act.adoptedOn(),
                act.delegation(),
                act.regime(),
                act.actIdentifier(),
                null,
                null));
        var published = act.publishedOn();
        if (published != null) {
            steps.add(new RecordPublication(c.conventionId(), act.party(), act.number(), published, null));
        }
        var received = act.receivedOn();
        if (received != null) {
            steps.add(new RecordTransmission(c.conventionId(), act.party(), act.number(), received, null, null));
        }
    }
}
