package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.DefineSignatureCircuit;
import fr.cdg62.opposable.project.api.FileDeliverable;
import fr.cdg62.opposable.project.api.LiftBlock;
import fr.cdg62.opposable.project.api.RecordTraining;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.api.StartStep;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.DecisionId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepEvidence;
import fr.cdg62.opposable.project.value.TrainingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The project of a convention of the demonstration, and what is recorded of it by the centre's agent. */
record PlayedProject(PlayedConvention played, Stage stage) {

    ProjectId id() {
        return ProjectId.of(played.id());
    }

    DemoStep started(Step step, LocalDate on) {
        return played.on(on, "begins-" + code(step), new StartStep(id(), step, on, DemoPersons.AGENT));
    }

    /** Proved by the centre, and by the collectivity too where both did it. */
    DemoStep completed(Step step, LocalDate on, Beneficiaries... trained) {
        var parties = step.isJoint() ? Stream.of(Party.CDG, Party.COLLECTIVITY) : Stream.of(Party.CDG);
        var proofs = parties.map(party -> new StepEvidence(
                        party, stage.paper(played.name() + ", étape " + step + ", preuve de la partie " + party)))
                .toList();
        return played.on(
                on,
                "completes-" + code(step),
                new CompleteStep(id(), step, on, DemoPersons.AGENT, proofs, List.of(trained), null));
    }

    /** Handed over, then accepted by the mayor. */
    Stream<DemoStep> delivered(DeliverableKind kind, LocalDate filedOn, LocalDate acceptedOn) {
        var paper = stage.paper(played.name() + ", livrable " + kind + ", version 1");
        return Stream.of(
                played.on(
                        filedOn,
                        "files-" + code(kind),
                        new FileDeliverable(id(), kind, DemoPersons.AGENT, paper, filedOn)),
                played.on(
                        acceptedOn,
                        "accepts-" + code(kind),
                        new AcceptDeliverable(id(), kind, 1, played.mayor(), acceptedOn, null)));
    }

    /** What a person decided under that name, transcribed from the extract of a deliberation. */
    TakeDecision decision(
            String name,
            DecisionSubject subject,
            PersonId author,
            LocalDate on,
            String text,
            @Nullable AdviceId advice) {
        return new TakeDecision(
                id(),
                new DecisionId("decision-" + played.name() + "-" + name),
                author,
                subject,
                text,
                on,
                advice,
                advice == null ? AdviceFollowing.NO_ADVICE : AdviceFollowing.FOLLOWED,
                stage.paper(played.name() + ", extrait de délibération du " + on + " : " + text));
    }

    DemoStep decided(DecisionSubject subject, String text, LocalDate on) {
        return played.on(
                on, "decides-" + code(subject), decision(code(subject), subject, played.mayor(), on, text, null));
    }

    DemoStep drawn(String step, CircuitPhase phase, LocalDate on, CircuitStop... stops) {
        return played.on(
                on,
                step,
                new DefineSignatureCircuit(id(), "Délibérations", phase, List.of(stops), on, DemoPersons.AGENT, null));
    }

    DemoStep trained(Step step, int minutes, String topic, LocalDate on, Beneficiaries... people) {
        return played.on(
                on,
                "session-" + code(step),
                new RecordTraining(
                        id(),
                        new TrainingId("training-" + played.name() + "-" + code(step)),
                        step,
                        on,
                        minutes,
                        List.of(topic),
                        List.of(people),
                        stage.paper(played.name() + ", feuille d'émargement du " + on + ", étape " + step)));
    }

    DemoStep blocked(ProjectHolder holder, BlockReason reason, LocalDate on, LocalDate relaunchOn, String text) {
        return played.on(
                on,
                "blocked-by-" + code(holder),
                new BlockProject(id(), reason, holder, on, awaited(reason), relaunchOn, text));
    }

    DemoStep relaunched(Commitment commitment, RelaunchMeans means, LocalDate on, LocalDate answerBy) {
        return played.on(on, "relaunch", new RelaunchProject(id(), commitment, on, means, answerBy, null));
    }

    DemoStep lifted(String step, LocalDate on, String text) {
        return played.on(on, step, new LiftBlock(id(), on, text));
    }

    private static @Nullable Commitment awaited(BlockReason reason) {
        return switch (reason) {
            case CERTIFICATE_AWAITED -> Commitment.C3;
            case MEANS_AWAITED -> Commitment.C2;
            default -> null;
        };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
