package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Officers.MAYOR;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.blocked;
import static fr.cdg62.opposable.project.ProjectScenario.bound;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.circuit;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.completed;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.decision;
import static fr.cdg62.opposable.project.ProjectScenario.filed;
import static fr.cdg62.opposable.project.ProjectScenario.lifted;
import static fr.cdg62.opposable.project.ProjectScenario.live;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.ProjectScenario.revised;
import static fr.cdg62.opposable.project.ProjectScenario.scope;
import static fr.cdg62.opposable.project.ProjectScenario.signs;
import static fr.cdg62.opposable.project.ProjectScenario.training;
import static fr.cdg62.opposable.project.ProjectScenario.visa;
import static fr.cdg62.opposable.project.value.CertificateUse.SENDING;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static fr.cdg62.opposable.project.value.CircuitPhase.CONFIGURED;
import static fr.cdg62.opposable.project.value.CircuitPhase.DESIGNED;
import static fr.cdg62.opposable.project.value.DecisionSubject.DEVICE;
import static fr.cdg62.opposable.project.value.DecisionSubject.ROLES;
import static fr.cdg62.opposable.project.value.DeliverableKind.EXPECTED_FEATURES;
import static fr.cdg62.opposable.project.value.DeliverableKind.NEEDS;
import static fr.cdg62.opposable.project.value.Step.S1;
import static fr.cdg62.opposable.project.value.Step.S4;
import static fr.cdg62.opposable.project.value.Step.S5;
import static fr.cdg62.opposable.project.value.TraineeRole.ELECTED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectReading;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.Duty;
import fr.cdg62.opposable.project.value.HoldingClock;
import fr.cdg62.opposable.project.value.ProjectDuties;
import fr.cdg62.opposable.project.value.ProjectFacts;
import fr.cdg62.opposable.project.value.ProjectHolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A whole project entered long after it was lived: whatever is recorded first, the duties, the clock and the weaknesses are the same. */
class ProjectInAnyOrderTest {

    /** Learned once the channel is live: known before, it would have refused it. */
    private static final RevokeCertificate REVOKED = new RevokeCertificate(
            PROJECT, new CertificateId("certificate-sending-2025-01-01"), day("2025-03-02"), "Clé perdue.");

    /** What the facts lead to, whatever the way there. */
    private record Conclusions(SortedSet<String> standing, List<Duty> duties, Map<ProjectHolder, Long> days) {

        static Conclusions of(List<Object> events, LocalDate on) {
            var standing = new TreeSet<String>();
            ProjectFacts facts = null;
            for (Object event : events) {
                facts = ProjectReading.fold(facts, (ProjectEvent) event);
                if (event instanceof ProjectAnomalyRaised e) {
                    standing.add(e.subject() + " " + e.code());
                } else if (event instanceof ProjectAnomalyCleared e) {
                    standing.remove(e.subject() + " " + e.code());
                }
            }
            var changes = ProjectReading.holding(
                    events.stream().map(ProjectEvent.class::cast).toList());
            return new Conclusions(
                    standing,
                    new ProjectDuties(Objects.requireNonNull(facts)).on(on),
                    new HoldingClock(changes).between(day("2024-12-01"), on));
        }
    }

    @Property(tries = 8, seed = "20250331")
    void it_comes_to_the_same(
            @ForAll Random order,
            @ForAll("winter") LocalDate configured,
            @ForAll("winter") LocalDate decided,
            @ForAll("summer") LocalDate lastDay,
            @ForAll boolean revoked) {
        var facts = new ArrayList<Object>(List.of(
                bound("2024-12-01"),
                revised("2025-03-01", "2025-02-10", "AV-1", scope(P2)),
                revised("2025-04-01", "2025-03-10", "AV-2", scope(P2, P3)),
                filed(NEEDS, "2025-01-10"),
                filed(EXPECTED_FEATURES, "2025-01-10"),
                completed(S1, "2025-01-10", CDG),
                new AddStepEvidence(PROJECT, S1, COLLECTIVITY, DOCUMENT, day("2025-02-01")),
                completed(S4, "2025-01-15"),
                completed(S5, configured.toString()),
                decision(DEVICE, MAYOR, decided.toString()),
                decision(ROLES, MAYOR, "2025-01-16"),
                new AcknowledgeFirstTransmission(PROJECT, ACTES, "AR-1", day("2025-03-10")),
                prefecture("2025-01-06"),
                certificate(SENDING, "2025-01-01", "2027-12-31"),
                live(ACTES, "2025-03-03"),
                circuit(DESIGNED, "2025-03-04", visa("Direction"), signs("Maire")),
                circuit(CONFIGURED, "2025-03-05", signs("Maire")),
                blocked(ProjectHolder.COLLECTIVITY, "2025-01-20"),
                lifted("2025-02-01"),
                blocked(ProjectHolder.CDG, "2025-04-01"),
                training("elus", "2025-04-10", ELECTED),
                closed(lastDay.toString())));
        var on = day("2025-11-30");
        var learned = revoked ? List.<Object>of(REVOKED) : List.of();
        var inOrder = Conclusions.of(Life.of(facts, learned), on);
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, order);

        assertThat(Conclusions.of(Life.of(shuffled, learned), on)).isEqualTo(inOrder);
        assertThat(inOrder.standing()).contains("CIRCUIT/Délibérations CIRCUIT_DIFFERS");
        assertThat(inOrder.standing().contains("CHANNEL/ACTES CERTIFICATE_NOT_VALID"))
                .isEqualTo(revoked);
        assertThat(inOrder.standing().contains("SUBJECT/DEVICE DECISION_MISSING"))
                .isEqualTo(decided.isAfter(configured));
    }

    @Provide
    Arbitrary<LocalDate> winter() {
        return Arbitraries.integers().between(0, 40).map(LocalDate.of(2025, 1, 15)::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> summer() {
        return Arbitraries.integers().between(0, 60).map(LocalDate.of(2025, 4, 20)::plusDays);
    }

    /** Tells a project its facts in that order; one refused for want of another is told again, as a person would, once the other is there. */
    private static final class Life extends ProjectSpecification {

        static List<Object> of(List<Object> facts, List<Object> learned) {
            var accepted = new ArrayList<Object>(List.of(opened(P1)));
            var waiting = new ArrayList<>(facts);
            while (!waiting.isEmpty()) {
                int before = waiting.size();
                waiting.removeIf(fact -> tell(accepted, fact));
                assertThat(waiting).as("what is refused for ever").hasSizeLessThan(before);
            }
            learned.forEach(fact -> tell(accepted, fact));
            return new Life().events(accepted);
        }

        private static boolean tell(List<Object> accepted, Object fact) {
            int before = new Life().events(accepted).size();
            accepted.add(Told.of(fact).on("2025-12-01"));
            boolean more = new Life().events(accepted).size() > before;
            if (!more) {
                accepted.removeLast();
            }
            return more;
        }

        private List<Object> events(List<Object> commands) {
            given(commands.subList(0, commands.size() - 1)).when(commands.getLast());
            return recorded(PROJECT.value());
        }
    }
}
