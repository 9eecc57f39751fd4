package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.cast.Officers.MAYOR;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.advice;
import static fr.cdg62.opposable.project.ProjectScenario.blocked;
import static fr.cdg62.opposable.project.ProjectScenario.bound;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.circuit;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.completed;
import static fr.cdg62.opposable.project.ProjectScenario.convocation;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.decision;
import static fr.cdg62.opposable.project.ProjectScenario.filed;
import static fr.cdg62.opposable.project.ProjectScenario.lifted;
import static fr.cdg62.opposable.project.ProjectScenario.live;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.ProjectScenario.revised;
import static fr.cdg62.opposable.project.ProjectScenario.scope;
import static fr.cdg62.opposable.project.ProjectScenario.training;
import static fr.cdg62.opposable.project.value.CertificateUse.SENDING;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static fr.cdg62.opposable.project.value.CircuitPhase.DESIGNED;
import static fr.cdg62.opposable.project.value.DecisionSubject.DEVICE;
import static fr.cdg62.opposable.project.value.DeliverableKind.NEEDS;
import static fr.cdg62.opposable.project.value.Step.S2;
import static fr.cdg62.opposable.project.value.Step.S7;
import static fr.cdg62.opposable.project.value.Step.S8;
import static fr.cdg62.opposable.project.value.TraineeRole.ELECTED;

import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.RecordMeansAnswer;
import fr.cdg62.opposable.project.api.RecordTransmissionResumption;
import fr.cdg62.opposable.project.api.RecordTransmissionSuspension;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.api.StartStep;
import fr.cdg62.opposable.project.api.TransferProject;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.CircuitAct;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.MeansAnswer;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import fr.cdg62.opposable.project.value.TrainingId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One example of each command, with a state in which it is accepted and the same command with other content.
 *
 * @param before what was told before
 * @param command accepted then
 * @param other the same command, one thing in it different
 */
record CommandsOfAProject(List<Object> before, Object command, Object other) {

    private static final CircuitStop MAYOR_SIGNS = new CircuitStop("Maire", CircuitAct.SIGNATURE);
    private static final MeansRequestId REQUEST = new MeansRequestId("means-request-1");

    static Stream<CommandsOfAProject> all() {
        List<Object> p1 = List.of(opened(P1), bound("2024-12-01"));
        List<Object> p2 = List.of(opened(P2), bound("2024-12-01"));
        List<Object> p3 = List.of(opened(P3), bound("2024-12-01"));
        var convention = Stream.of(
                of(List.of(), opened(P1), opened(P2)),
                of(List.of(opened(P1)), bound("2024-12-01"), bound("2024-12-02")),
                of(
                        p1,
                        revised("2025-03-01", "2025-02-10", "AV-1", scope(P2)),
                        revised("2025-03-02", "2025-02-10", "AV-1", scope(P2))),
                of(p1, closed("2025-06-30"), closed("2025-06-29")),
                of(List.of(p1, closed("2025-06-30")), reopened("2025-07-01"), reopened("2025-07-02")),
                of(p1, transferred("2025-01-01"), transferred("2025-01-02")));
        var steps = Stream.of(
                of(
                        p1,
                        new StartStep(PROJECT, S8, day("2025-01-10"), AGENT),
                        new StartStep(PROJECT, S8, day("2025-01-11"), AGENT)),
                of(p1, completed(S8, "2025-01-10"), completed(S8, "2025-01-11")),
                of(List.of(p1, completed(S8, "2025-01-10")), proof("2025-01-12"), proof("2025-01-13")),
                of(p1, excluded("2025-01-10"), excluded("2025-01-11")),
                of(p1, filed(NEEDS, "2025-01-10"), filed(NEEDS, "2025-01-11")),
                of(List.of(p1, filed(NEEDS, "2025-01-10")), accepted("2025-01-12"), accepted("2025-01-13")),
                of(p2, circuit(DESIGNED, "2025-01-10", MAYOR_SIGNS), circuit(DESIGNED, "2025-01-11", MAYOR_SIGNS)),
                of(p3, convocation("2025-01-10"), convocation("2025-01-11")),
                of(p1, training("one", "2025-02-10", ELECTED), training("one", "2025-02-11", ELECTED)),
                of(
                        List.of(p1, training("one", "2025-02-10", ELECTED)),
                        corrected("2025-02-11"),
                        corrected("2025-02-12")));
        return Stream.of(convention, steps, ofTheCollectivity(p1)).flatMap(one -> one);
    }

    private static Stream<CommandsOfAProject> ofTheCollectivity(List<Object> p1) {
        List<Object> suspended = List.of(p1, prefecture("2025-01-06"), suspended("2025-03-01"));
        List<Object> certified = List.of(p1, certificate(SENDING, "2025-01-01", "2027-12-31"));
        List<Object> blocked = List.of(p1, blocked(ProjectHolder.CDG, "2025-02-03"));
        return Stream.of(
                of(p1, prefecture("2025-01-06"), prefecture("2025-01-07")),
                of(List.of(p1, prefecture("2025-01-06")), suspended("2025-03-01"), suspended("2025-03-02")),
                of(suspended, resumed("2025-03-10"), resumed("2025-03-11")),
                of(p1, requested("2025-02-03"), requested("2025-02-04")),
                of(List.of(p1, requested("2025-02-03")), answered("2025-02-10"), answered("2025-02-11")),
                of(
                        p1,
                        certificate(SENDING, "2025-01-01", "2027-12-31"),
                        certificate(SENDING, "2025-01-01", "2027-12-30")),
                of(certified, revoked("2025-03-10"), revoked("2025-03-11")),
                of(p1, advice(AGENT, "2025-01-20"), advice(AGENT, "2025-01-21")),
                of(p1, decision(DEVICE, MAYOR, "2025-01-25"), decision(DEVICE, MAYOR, "2025-01-26")),
                of(List.of(certified, prefecture("2025-01-06")), live(ACTES, "2025-03-03"), live(ACTES, "2025-03-04")),
                of(p1, acknowledged("2025-03-10"), acknowledged("2025-03-11")),
                of(p1, blocked(ProjectHolder.CDG, "2025-02-03"), blocked(ProjectHolder.CDG, "2025-02-04")),
                of(p1, relaunched("2025-02-03"), relaunched("2025-02-04")),
                of(blocked, lifted("2025-02-10"), lifted("2025-02-11")));
    }

    private static CommandsOfAProject of(List<Object> before, Object command, Object other) {
        return new CommandsOfAProject(before, command, other);
    }

    private static Object reopened(String from) {
        return new ReopenProject(PROJECT, day(from), "convention.end-revised");
    }

    private static Object transferred(String on) {
        return new TransferProject(
                PROJECT, new CollectivityFacts(ARRAS, "Arras", LegalCategory.COMMUNE), day(on), "ARRETE-9");
    }

    private static Object proof(String on) {
        return new AddStepEvidence(PROJECT, S8, CDG, DOCUMENT, day(on));
    }

    private static Object excluded(String on) {
        return new ExcludeStep(PROJECT, S2, day(on), AGENT, "Sans parapheur.");
    }

    private static Object accepted(String on) {
        return new AcceptDeliverable(PROJECT, NEEDS, 1, MAYOR, day(on), null);
    }

    private static Object corrected(String on) {
        var real = training("two", on, ELECTED);
        return new CorrectTraining(
                PROJECT,
                real.trainingId(),
                new TrainingId("training-one"),
                S7,
                real.heldOn(),
                60,
                real.topics(),
                real.beneficiaries(),
                DOCUMENT,
                "Durée erronée.");
    }

    private static Object suspended(String on) {
        return new RecordTransmissionSuspension(PROJECT, day(on), "Dispositif modifié.", null);
    }

    private static Object resumed(String on) {
        return new RecordTransmissionResumption(PROJECT, day(on), null);
    }

    private static Object requested(String on) {
        return new RequestMeans(PROJECT, REQUEST, MeansKind.HUMAN, "Un référent.", day(on), day("2025-03-03"), null);
    }

    private static Object answered(String on) {
        return new RecordMeansAnswer(PROJECT, REQUEST, day(on), MeansAnswer.REFUSED, null);
    }

    private static Object revoked(String on) {
        return new RevokeCertificate(
                PROJECT, new CertificateId("certificate-sending-2025-01-01"), day(on), "Clé perdue.");
    }

    private static Object acknowledged(String on) {
        return new AcknowledgeFirstTransmission(PROJECT, ACTES, "AR-1", day(on));
    }

    private static Object relaunched(String on) {
        return new RelaunchProject(PROJECT, Commitment.C3, day(on), RelaunchMeans.EMAIL, day("2025-03-03"), null);
    }
}
