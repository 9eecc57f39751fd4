package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.StartStep;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.StepEvidenceAdded;
import fr.cdg62.opposable.project.api.StepExcluded;
import fr.cdg62.opposable.project.api.StepStarted;
import fr.cdg62.opposable.project.rule.BeneficiariesAreNamed;
import fr.cdg62.opposable.project.rule.CompletedNoEarlierThanStarted;
import fr.cdg62.opposable.project.rule.FactIsKnown;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.rule.StepIsInThePrestation;
import fr.cdg62.opposable.project.rule.StepIsNotCompleted;
import fr.cdg62.opposable.project.rule.StepIsNotExcluded;
import fr.cdg62.opposable.project.rule.StepIsNotRequired;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepExclusion;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The nine steps of the centre: begun, carried out, proved, or declared not applicable. */
final class Stepping {

    private Stepping() {}

    static Decision decide(ProjectFile file, StartStep command, LocalDate today) {
        var step = command.step();
        var requirement = file.requirement(step, command.startedOn());
        var rules = Rules.require(
                new NotInTheFuture("started on", command.startedOn(), today),
                new FactIsNew("STEP_STARTED", step.name(), startedOn(file, step) != null),
                new StepIsInThePrestation(step, requirement, true),
                new StepIsNotExcluded(step, requirement, exclusion(file, step)));
        var completion = file.completion(step);
        completion.ifPresent(
                e -> rules.andRequire(new CompletedNoEarlierThanStarted(step, e.completedOn(), command.startedOn())));
        return Decision.of(rules, new StepStarted(command.projectId(), step, command.startedOn(), command.author()));
    }

    static Decision decide(ProjectFile file, CompleteStep command, LocalDate today) {
        var step = command.step();
        var on = command.completedOn();
        var requirement = file.requirement(step, on);
        var rested = new StepRules(file, step, on);
        var rules = Rules.require(
                new NotInTheFuture("completed on", on, today),
                new StepIsNotCompleted(step, completedOn(file, step)),
                new StepIsInThePrestation(step, requirement, command.justificationReason() != null),
                new StepIsNotExcluded(step, requirement, exclusion(file, step)),
                new CompletedNoEarlierThanStarted(step, on, startedOn(file, step)),
                rested.order(),
                rested.deliverables(),
                new BeneficiariesAreNamed(step, command.beneficiaries()));
        return Decision.of(
                rules,
                new StepCompleted(
                        command.projectId(),
                        step,
                        on,
                        command.author(),
                        command.evidence(),
                        command.beneficiaries(),
                        command.justificationReason()));
    }

    static Decision decide(ProjectFile file, AddStepEvidence command, LocalDate today) {
        var step = command.step();
        var rules = Rules.require(
                new NotInTheFuture("added on", command.addedOn(), today),
                new FactIsKnown(
                        "STEP_COMPLETED", step.name(), file.completion(step).isPresent()));
        return Decision.of(
                rules,
                new StepEvidenceAdded(
                        command.projectId(), step, command.from(), command.document(), command.addedOn()));
    }

    static Decision decide(ProjectFile file, ExcludeStep command, LocalDate today) {
        var step = command.step();
        var rules = Rules.require(
                new NotInTheFuture("declared on", command.excludedOn(), today),
                new StepIsNotRequired(step, file.requirement(step, command.excludedOn())),
                new StepIsNotCompleted(step, completedOn(file, step)),
                new FactIsNew("STEP_EXCLUDED", step.name(), exclusion(file, step) != null));
        return Decision.of(
                rules,
                new StepExcluded(command.projectId(), step, command.excludedOn(), command.author(), command.reason()));
    }

    private static @Nullable LocalDate completedOn(ProjectFile file, Step step) {
        return file.completion(step).map(StepCompleted::completedOn).orElse(null);
    }

    private static @Nullable LocalDate startedOn(ProjectFile file, Step step) {
        return file.all(StepStarted.class)
                .filter(e -> e.step() == step)
                .map(StepStarted::startedOn)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable StepExclusion exclusion(ProjectFile file, Step step) {
        return file.facts().steps().excludedBy(step, LocalDate.MAX).orElse(null);
    }
}
