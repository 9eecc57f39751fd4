package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.MeansAnswerRecorded;
import fr.cdg62.opposable.project.api.MeansRequested;
import fr.cdg62.opposable.project.api.PrefectureConventionRecorded;
import fr.cdg62.opposable.project.api.RecordMeansAnswer;
import fr.cdg62.opposable.project.api.RecordPrefectureConvention;
import fr.cdg62.opposable.project.api.RecordTransmissionResumption;
import fr.cdg62.opposable.project.api.RecordTransmissionSuspension;
import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.api.TransmissionResumed;
import fr.cdg62.opposable.project.api.TransmissionSuspendedByPrefecture;
import fr.cdg62.opposable.project.rule.AnsweredNoEarlierThanRequested;
import fr.cdg62.opposable.project.rule.DoneByTheLastDay;
import fr.cdg62.opposable.project.rule.FactIsKnown;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.rule.PrefectureConventionIsSigned;
import fr.cdg62.opposable.project.rule.TransmissionIsNotSuspended;
import fr.cdg62.opposable.project.rule.TransmissionIsSuspended;
import fr.cdg62.opposable.project.value.MeansRequest;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Optional;

/** What the collectivity provides: its tie with the prefecture (R13) and its means (R14). */
final class Providing {

    private Providing() {}

    static Decision decide(RecordPrefectureConvention command, LocalDate today) {
        var rules = Rules.require(new NotInTheFuture("signed on", command.signedOn(), today));
        return Decision.of(
                rules,
                new PrefectureConventionRecorded(
                        command.projectId(),
                        command.signedOn(),
                        command.device(),
                        command.connectedOn(),
                        command.natures(),
                        command.document()));
    }

    static Decision decide(ProjectFile file, RecordTransmissionSuspension command, LocalDate today) {
        var on = command.suspendedOn();
        var link = file.facts().duties().prefecture();
        var rules = Rules.require(
                new NotInTheFuture("suspended on", on, today),
                new PrefectureConventionIsSigned(on, link.signedBy(on).orElse(null)),
                new TransmissionIsNotSuspended(on, link.suspendedSince(on).orElse(null)));
        return Decision.of(
                rules,
                new TransmissionSuspendedByPrefecture(command.projectId(), on, command.reason(), command.document()));
    }

    static Decision decide(ProjectFile file, RecordTransmissionResumption command, LocalDate today) {
        var on = command.resumedOn();
        var rules = Rules.require(
                new NotInTheFuture("resumed on", on, today),
                new TransmissionIsSuspended(
                        on,
                        file.facts().duties().prefecture().suspendedSince(on).orElse(null)));
        return Decision.of(rules, new TransmissionResumed(command.projectId(), on, command.document()));
    }

    static Decision decide(ProjectFile file, RequestMeans command, LocalDate today) {
        var id = command.meansRequestId();
        var rules = Rules.require(
                new NotInTheFuture("requested on", command.requestedOn(), today),
                new DoneByTheLastDay("requested on", command.requestedOn(), file.lastDay()),
                new FactIsNew("MEANS_REQUEST", id.value(), request(file, id).isPresent()),
                new EndsNoEarlierThanItStarts(command.requestedOn(), command.answerBy()));
        return Decision.of(
                rules,
                new MeansRequested(
                        command.projectId(),
                        id,
                        command.kind(),
                        command.text(),
                        command.requestedOn(),
                        command.answerBy(),
                        command.document()));
    }

    static Decision decide(ProjectFile file, RecordMeansAnswer command, LocalDate today) {
        var id = command.request();
        var request = request(file, id);
        var rules = Rules.require(
                        new NotInTheFuture("answered on", command.answeredOn(), today),
                        new FactIsKnown("MEANS_REQUEST", id.value(), request.isPresent()))
                .andRequire(
                        new FactIsNew(
                                "MEANS_ANSWER",
                                id.value(),
                                request.orElseThrow().answeredOn() != null),
                        new AnsweredNoEarlierThanRequested(
                                command.answeredOn(), request.orElseThrow().requestedOn()));
        return Decision.of(
                rules,
                new MeansAnswerRecorded(
                        command.projectId(), id, command.answeredOn(), command.answer(), command.document()));
    }

    private static Optional<MeansRequest> request(ProjectFile file, MeansRequestId id) {
        return file.facts().duties().requests().stream()
                .filter(request -> request.id().equals(id))
                .findFirst();
    }
}
