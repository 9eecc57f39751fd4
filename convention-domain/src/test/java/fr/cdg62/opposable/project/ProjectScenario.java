package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.cast.Officers.MAYOR;

import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.CloseProject;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.ConfigureConvocation;
import fr.cdg62.opposable.project.api.DefineSignatureCircuit;
import fr.cdg62.opposable.project.api.FileDeliverable;
import fr.cdg62.opposable.project.api.GiveAdvice;
import fr.cdg62.opposable.project.api.LiftBlock;
import fr.cdg62.opposable.project.api.OpenChannel;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.api.RecordCertificate;
import fr.cdg62.opposable.project.api.RecordPrefectureConvention;
import fr.cdg62.opposable.project.api.RecordTraining;
import fr.cdg62.opposable.project.api.ReviseProjectScope;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.CircuitAct;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.DecisionId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.project.value.ScopeRevision;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepEvidence;
import fr.cdg62.opposable.project.value.TraineeRole;
import fr.cdg62.opposable.project.value.TrainingId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words in which the scenarios speak to a project. Every date is literal; what a scenario does not say has the usual value. */
final class ProjectScenario {

    static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    static final ProjectId PROJECT = ProjectId.of(CONVENTION);
    static final Sha256 DOCUMENT = Sha256.of("un document");
    static final CollectivityFacts LIBERCOURT_FACTS =
            new CollectivityFacts(LIBERCOURT, "Libercourt", LegalCategory.COMMUNE);

    private ProjectScenario() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static ProjectScope scope(Prestation... prestations) {
        boolean sends = !Prestation.noneSends(Set.of(prestations));
        return new ProjectScope(Set.of(prestations), sends ? Set.of(TransmissionScope.CONTROLE_LEGALITE) : Set.of(), 1);
    }

    /** Opened by a choice of 16 October 2024. */
    static OpenProject opened(Prestation... prestations) {
        return opened(scope(prestations));
    }

    static OpenProject opened(ProjectScope scope) {
        return new OpenProject(PROJECT, LIBERCOURT_FACTS, scope, day("2024-10-16"));
    }

    static BindProject bound(String from) {
        return new BindProject(PROJECT, day(from));
    }

    static CloseProject closed(String lastDay) {
        return new CloseProject(PROJECT, day(lastDay));
    }

    static ReviseProjectScope revised(
            String takesEffectOn, String decidedOn, @Nullable String amendment, ProjectScope scope) {
        return new ReviseProjectScope(PROJECT, new ScopeRevision(scope, day(takesEffectOn), day(decidedOn), amendment));
    }

    /** Completed with a proof of each party and, when it trains, an agent and twelve elected members. */
    static CompleteStep completed(Step step, String on) {
        return completed(step, on, Party.CDG, Party.COLLECTIVITY);
    }

    static CompleteStep completed(Step step, String on, Party... provedBy) {
        return completed(step, on, null, provedBy);
    }

    static CompleteStep completed(Step step, String on, @Nullable String justification, Party... provedBy) {
        var people = step.trainsSomebody()
                ? List.of(new Beneficiaries(TraineeRole.AGENT, 1), new Beneficiaries(TraineeRole.ELECTED, 12))
                : List.<Beneficiaries>of();
        var proofs = Arrays.stream(provedBy)
                .map(party -> new StepEvidence(party, DOCUMENT))
                .toList();
        return new CompleteStep(PROJECT, step, day(on), AGENT, proofs, people, justification);
    }

    static FileDeliverable filed(DeliverableKind kind, String on) {
        return new FileDeliverable(PROJECT, kind, AGENT, DOCUMENT, day(on));
    }

    static RecordPrefectureConvention prefecture(String signedOn) {
        return new RecordPrefectureConvention(
                PROJECT, day(signedOn), "DISPOSITIF-1", day(signedOn), List.of("Délibérations"), DOCUMENT);
    }

    static RecordCertificate certificate(CertificateUse use, String from, String until) {
        return new RecordCertificate(
                PROJECT,
                new CertificateId("certificate-" + use.name().toLowerCase(Locale.ROOT) + "-" + from),
                use,
                "Secrétaire générale",
                "4F2A",
                day(from),
                day(until),
                null);
    }

    static OpenChannel live(Channel channel, String on) {
        return new OpenChannel(PROJECT, channel, day(on), AGENT);
    }

    static RecordTraining training(String id, String on, TraineeRole role) {
        return new RecordTraining(
                PROJECT,
                new TrainingId("training-" + id),
                Step.S7,
                day(on),
                90,
                List.of("Prise en main"),
                List.of(new Beneficiaries(role, 5)),
                DOCUMENT);
    }

    static DefineSignatureCircuit circuit(CircuitPhase phase, String on, CircuitStop... stops) {
        return new DefineSignatureCircuit(PROJECT, "Délibérations", phase, List.of(stops), day(on), AGENT, null);
    }

    static CircuitStop visa(String role) {
        return new CircuitStop(role, CircuitAct.VISA);
    }

    static CircuitStop signs(String role) {
        return new CircuitStop(role, CircuitAct.SIGNATURE);
    }

    static ConfigureConvocation convocation(String on) {
        return new ConfigureConvocation(PROJECT, "Conseil municipal", 27, day(on), AGENT, null);
    }

    static GiveAdvice advice(PersonId adviser, String on) {
        return new GiveAdvice(
                PROJECT,
                new AdviceId("advice-1"),
                adviser,
                DecisionSubject.DEVICE,
                List.of("Tiers A", "Tiers B"),
                "Le tiers A suffit.",
                DOCUMENT,
                day(on));
    }

    /** A decision without advice, transcribed from a letter. */
    static TakeDecision decision(DecisionSubject subject, PersonId author, String on) {
        return decision(subject, author, on, null, AdviceFollowing.NO_ADVICE, DOCUMENT);
    }

    static TakeDecision decision(
            DecisionSubject subject,
            PersonId author,
            String on,
            @Nullable AdviceId advice,
            AdviceFollowing following,
            @Nullable Sha256 document) {
        return new TakeDecision(
                PROJECT,
                new DecisionId(
                        "decision-" + subject.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                author,
                subject,
                "Le tiers A.",
                day(on),
                advice,
                following,
                document);
    }

    /** Every decision these prestations call for, taken that day by the mayor. */
    static List<Object> decided(ProjectScope scope, String on) {
        return scope.decisions().stream()
                .sorted()
                .<Object>map(subject -> decision(subject, MAYOR, on))
                .toList();
    }

    static BlockProject blocked(ProjectHolder holder, String on) {
        return new BlockProject(
                PROJECT, BlockReason.CERTIFICATE_AWAITED, holder, day(on), null, day(on).plusDays(30), null);
    }

    static LiftBlock lifted(String on) {
        return new LiftBlock(PROJECT, day(on), "Reçu.");
    }

    /** The book of features handed over, and the software configured after every decision. */
    static List<Object> configured(ProjectScope scope) {
        return List.of(
                filed(DeliverableKind.EXPECTED_FEATURES, "2025-01-15"),
                completed(Step.S4, "2025-01-20"),
                decided(scope, "2025-01-25"),
                completed(Step.S5, "2025-02-03"));
    }
}
