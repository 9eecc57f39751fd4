package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.Scenario.term;
import static fr.cdg62.opposable.convention.Scenario.transmission;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law follows the date of the fact, not the order of recording: the same dated facts lead to the same conclusions. */
class FactsInAnyOrderTest {

    /** What the facts recorded lead to, whatever the way there. */
    private record Conclusions(SortedSet<String> standing, ConventionSigned deed) {

        static Conclusions of(List<Object> events) {
            var standing = new TreeSet<String>();
            for (Object event : events) {
                if (event instanceof AnomalyRaised e) {
                    standing.add(e.subject() + " " + e.code());
                } else if (event instanceof AnomalyCleared e) {
                    standing.remove(e.subject() + " " + e.code());
                }
            }
            var deeds =
                    events.stream().filter(ConventionSigned.class::isInstance).toList();
            assertThat(deeds).hasSize(1);
            return new Conclusions(standing, (ConventionSigned) deeds.getFirst());
        }
    }

    @Property(tries = 40, seed = "20241016")
    void the_order_of_recording_changes_no_conclusion(
            @ForAll("days") LocalDate cdgPublished,
            @ForAll("days") LocalDate communePublished,
            @ForAll("days") LocalDate communeReceived,
            @ForAll boolean compulsory,
            @ForAll("days") LocalDate start,
            @ForAll Random order) {
        var regime = compulsory ? TransmissionRegime.COMPULSORY : TransmissionRegime.EXEMPT_L2131_2;
        var steps = List.of(
                new Step(choice("2024-10-16"), Set.of()),
                new Step(deliberation(CDG, CDG_ACT, "2024-10-16"), Set.of()),
                new Step(act(regime), Set.of()),
                new Step(publication(CDG, CDG_ACT, cdgPublished.toString()), Set.of(1)),
                new Step(publication(COLLECTIVITY, COMMUNE_ACT, communePublished.toString()), Set.of(2)),
                new Step(transmission(COLLECTIVITY, COMMUNE_ACT, communeReceived.toString()), Set.of(2)),
                new Step(term(start.toString(), null, null, "Reprise d'un service commencé."), Set.of()),
                new Step(signature(CDG).on("2024-11-04"), Set.of(0, 1, 6)),
                new Step(signature(COLLECTIVITY).on("2024-11-12"), Set.of(0, 2, 6)));

        assertThat(Conclusions.of(Play.of(steps, order))).isEqualTo(Conclusions.of(Play.inOrder(steps)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(LocalDate.of(2024, 10, 16)::plusDays);
    }

    private static RecordDeliberation act(TransmissionRegime regime) {
        return new RecordDeliberation(
                CONVENTION,
                COLLECTIVITY,
                AuthorisationKind.DELIBERATION,
                COMMUNE_ACT,
                day("2024-10-16"),
                null,
                regime,
                null,
                null,
                null);
    }

    /** A command, and the steps without which it is refused. */
    record Step(Object command, Set<Integer> after) {}

    /** Tells a convention its facts in some order that the law allows. */
    private static final class Play extends ConventionSpecification {

        static List<Object> inOrder(List<Step> steps) {
            return new Play().told(steps.stream().map(Step::command).toList());
        }

        static List<Object> of(List<Step> steps, Random order) {
            var done = new LinkedHashSet<Integer>();
            while (done.size() < steps.size()) {
                var possible = java.util.stream.IntStream.range(0, steps.size())
                        .filter(i -> !done.contains(i)
                                && done.containsAll(steps.get(i).after()))
                        .toArray();
                done.add(possible[order.nextInt(possible.length)]);
            }
            return new Play()
                    .told(done.stream().map(i -> steps.get(i).command()).toList());
        }

        private List<Object> told(List<Object> commands) {
            given(draft(), commands.subList(0, commands.size() - 1)).when(commands.getLast());
            return recorded(CONVENTION.value());
        }
    }
}
