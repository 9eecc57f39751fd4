package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.RecordTraining;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.api.TrainingReversed;
import fr.cdg62.opposable.project.rule.BeneficiariesAreNamed;
import fr.cdg62.opposable.project.rule.FactIsKnown;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.rule.TrainingBelongsToItsStep;
import fr.cdg62.opposable.project.rule.TrainingStands;
import fr.cdg62.opposable.project.value.TrainingId;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** The sessions held, never edited: a mistake is reversed, and another session takes its place. */
final class Training {

    private Training() {}

    static Decision decide(ProjectFile file, RecordTraining command, LocalDate today) {
        var held = new TrainingRecorded(
                command.projectId(),
                command.trainingId(),
                command.step(),
                command.heldOn(),
                command.minutes(),
                command.topics(),
                command.beneficiaries(),
                command.attendanceSheet());
        return Decision.of(judge(file, held, today), held);
    }

    static Decision decide(ProjectFile file, CorrectTraining command, LocalDate today) {
        var wrong = command.corrected();
        var held = new TrainingRecorded(
                command.projectId(),
                command.trainingId(),
                command.step(),
                command.heldOn(),
                command.minutes(),
                command.topics(),
                command.beneficiaries(),
                command.attendanceSheet());
        var rules = Rules.require(
                        new FactIsKnown("TRAINING", wrong.value(), isKnown(file, wrong)),
                        new TrainingStands(wrong.value(), isReversed(file, wrong)))
                .and(judge(file, held, today));
        return Decision.of(
                rules,
                new TrainingReversed(command.projectId(), wrong, command.trainingId(), command.reason(), today),
                held);
    }

    private static Rules judge(ProjectFile file, TrainingRecorded held, LocalDate today) {
        return Rules.require(
                new NotInTheFuture("held on", held.heldOn(), today),
                new FactIsNew("TRAINING", held.trainingId().value(), isKnown(file, held.trainingId())),
                new TrainingBelongsToItsStep(held.step()),
                new BeneficiariesAreNamed(held.step(), held.beneficiaries()));
    }

    private static boolean isKnown(ProjectFile file, TrainingId id) {
        return file.all(TrainingRecorded.class).anyMatch(e -> e.trainingId().equals(id));
    }

    private static boolean isReversed(ProjectFile file, TrainingId id) {
        return file.all(TrainingReversed.class).anyMatch(e -> e.trainingId().equals(id));
    }
}
