package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.api.TrainingReversed;
import fr.cdg62.opposable.project.rule.ElectedMembersAreTrained;
import fr.cdg62.opposable.project.rule.PrefectureConventionIsSigned;
import fr.cdg62.opposable.project.rule.SendingCertificateIsValid;
import fr.cdg62.opposable.project.rule.SoftwareIsConfigured;
import fr.cdg62.opposable.project.rule.TransmissionIsNotSuspended;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.DatedFact;
import fr.cdg62.opposable.project.value.MissingPiece;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.TraineeRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be there, on a day, for a channel to go live (R22). */
record Guards(ProjectFile file, LocalDate day) {

    List<Rule> of(Channel channel) {
        return switch (channel) {
            case ACTES -> List.of(prefecture(), notSuspended(), certificate());
            case PES -> List.of(certificate());
            case IDELIBRE ->
                List.of(
                        new SoftwareIsConfigured(
                                day,
                                file.facts()
                                        .steps()
                                        .completedBy(Step.S5, day)
                                        .map(DatedFact::on)
                                        .orElse(null)),
                        new ElectedMembersAreTrained(day, electedTrained()));
        };
    }

    /** A channel that is not live: the centre puts it into service, unless the collectivity owes a piece of it. */
    MissingPiece notLive(Channel channel) {
        return of(channel).stream()
                .filter(rule -> !rule.holds())
                .findFirst()
                .map(rule -> String.valueOf(rule.facts().values().get("missing")))
                .map(Commitment::valueOf)
                .map(commitment -> new MissingPiece(channel.name(), commitment.owedBy()))
                .orElse(new MissingPiece(channel.name(), Commitment.S5.owedBy()));
    }

    private Rule prefecture() {
        return new PrefectureConventionIsSigned(
                day, file.facts().duties().prefecture().signedBy(day).orElse(null));
    }

    private Rule notSuspended() {
        return new TransmissionIsNotSuspended(
                day, file.facts().duties().prefecture().suspendedSince(day).orElse(null));
    }

    private Rule certificate() {
        var duties = file.facts().duties();
        return new SendingCertificateIsValid(
                day,
                duties.validOn(CertificateUse.SENDING, day).isPresent(),
                duties.lapsedBefore(CertificateUse.SENDING, day).orElse(null));
    }

    private @Nullable LocalDate electedTrained() {
        var reversed = file.all(TrainingReversed.class)
                .map(TrainingReversed::trainingId)
                .collect(Collectors.toSet());
        var held = file.all(TrainingRecorded.class)
                .filter(e -> e.step() == Step.S7 && hasElected(e.beneficiaries()))
                .filter(e -> !reversed.contains(e.trainingId()))
                .map(TrainingRecorded::heldOn);
        var completed = file.completion(Step.S7)
                .filter(e -> hasElected(e.beneficiaries()))
                .map(StepCompleted::completedOn);
        return first(held, completed).orElse(null);
    }

    private Optional<LocalDate> first(Stream<LocalDate> held, Optional<LocalDate> completed) {
        return Stream.concat(held, completed.stream())
                .filter(on -> !on.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private static boolean hasElected(List<Beneficiaries> people) {
        return people.stream().anyMatch(one -> one.role() == TraineeRole.ELECTED);
    }
}
