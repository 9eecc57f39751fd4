package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.model.Weak;
import fr.cdg62.opposable.project.api.AdviceGiven;
import fr.cdg62.opposable.project.api.ChannelOpened;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.SignatureCircuitDefined;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.rule.CircuitIsSetUpAsAgreed;
import fr.cdg62.opposable.project.rule.DecisionComesBeforeConfiguration;
import fr.cdg62.opposable.project.rule.DoneByTheLastDay;
import fr.cdg62.opposable.project.rule.JointWorkIsProvedByBoth;
import fr.cdg62.opposable.project.rule.StepIsProved;
import fr.cdg62.opposable.project.value.CircuitComparison;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every rule whose failure is an anomaly of a project, because the fact happened all the same. */
record Weaknesses(ProjectFile file) {

    /** Those that the facts call for, each judged on the date of its own fact. */
    List<Weak> all() {
        var rules = new ArrayList<Weak>();
        file.all(StepCompleted.class).forEach(e -> rules.add(new Weak(subject(e.step()), proved(e.step()))));
        file.facts().steps().completed().forEach((step, fact) -> {
            var rested = new StepRules(file, step, fact.on());
            rules.add(new Weak(subject(step), rested.order()));
            if (step != Step.S5) {
                rules.add(new Weak(subject(step), rested.deliverables()));
            }
        });
        decisions(rules);
        circuits(rules);
        file.facts()
                .steps()
                .live()
                .forEach((channel, fact) -> new Guards(file, fact.on())
                        .of(channel)
                        .forEach(rule -> rules.add(new Weak("CHANNEL/" + channel, rule))));
        file.events().forEach(event -> dated(event).ifPresent(rules::add));
        return rules;
    }

    private Rule proved(Step step) {
        var parties = file.provedBy(step);
        return step.isJoint() ? new JointWorkIsProvedByBoth(step, parties) : new StepIsProved(step, parties);
    }

    private void decisions(List<Weak> rules) {
        var configured = file.facts().steps().completed().get(Step.S5);
        if (configured == null) {
            return;
        }
        var needed = file.scopeOn(configured.on()).decisions();
        for (var subject : DecisionSubject.values()) {
            var rule = new DecisionComesBeforeConfiguration(
                    subject, needed.contains(subject), firstDecided(subject).orElse(null), configured.on());
            rules.add(new Weak("SUBJECT/" + subject, rule));
        }
    }

    private Optional<LocalDate> firstDecided(DecisionSubject subject) {
        return file.all(DecisionTaken.class)
                .filter(e -> e.subject() == subject)
                .map(DecisionTaken::decidedOn)
                .min(Comparator.naturalOrder());
    }

    private void circuits(List<Weak> rules) {
        file.all(SignatureCircuitDefined.class)
                .map(SignatureCircuitDefined::circuit)
                .distinct()
                .forEach(circuit -> circuit(circuit)
                        .ifPresent(comparison -> rules.add(
                                new Weak("CIRCUIT/" + circuit, new CircuitIsSetUpAsAgreed(circuit, comparison)))));
    }

    private Optional<CircuitComparison> circuit(String circuit) {
        return Drawing.last(file, circuit, CircuitPhase.DESIGNED)
                .flatMap(agreed -> Drawing.last(file, circuit, CircuitPhase.CONFIGURED)
                        .map(set -> new CircuitComparison(agreed.stops(), set.stops())));
    }

    /** What was done after the last day is weak, and no longer so when that day is revised. */
    private Optional<Weak> dated(ProjectEvent event) {
        return Optional.ofNullable(
                        switch (event) {
                            case StepCompleted e -> subject(e.step());
                            case DeliverableFiled e -> "DELIVERABLE/" + e.kind() + "/" + e.version();
                            case TrainingRecorded e ->
                                "TRAINING/" + e.trainingId().value();
                            case AdviceGiven e -> "ADVICE/" + e.adviceId().value();
                            case DecisionTaken e -> "DECISION/" + e.decisionId().value();
                            case ChannelOpened e -> "CHANNEL/" + e.channel();
                            default -> null;
                        })
                .map(subject ->
                        new Weak(subject, new DoneByTheLastDay("done on", event.effectiveOn(), file.lastDay())));
    }

    private static String subject(Step step) {
        return "STEP/" + step;
    }
}
