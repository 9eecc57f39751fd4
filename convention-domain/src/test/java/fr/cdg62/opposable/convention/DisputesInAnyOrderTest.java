package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.DisputeScenario.claimDecided;
import static fr.cdg62.opposable.convention.DisputeScenario.claimed;
import static fr.cdg62.opposable.convention.DisputeScenario.closed;
import static fr.cdg62.opposable.convention.DisputeScenario.disputed;
import static fr.cdg62.opposable.convention.DisputeScenario.failed;
import static fr.cdg62.opposable.convention.DisputeScenario.mediated;
import static fr.cdg62.opposable.convention.DisputeScenario.mediationEnded;
import static fr.cdg62.opposable.convention.DisputeScenario.step;
import static fr.cdg62.opposable.convention.DisputeScenario.sued;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.OFFER;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.WRITTEN_PROPOSAL;
import static fr.cdg62.opposable.convention.value.LitigationRole.CLAIMANT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.DisputeReading;
import fr.cdg62.opposable.convention.value.ContestState;
import fr.cdg62.opposable.convention.value.DisputePolicy;
import fr.cdg62.opposable.convention.value.Disputes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The same dated facts make the same disputes, whatever the order they were recorded in; and a day only sees what had happened by then. */
class DisputesInAnyOrderTest {

    /** What the facts recorded lead to. */
    private record Conclusions(Disputes disputes, SortedSet<String> standing) {

        static Conclusions of(List<Object> events) {
            var told = new ArrayList<ConventionEvent>();
            var standing = new TreeSet<String>();
            for (Object event : events) {
                told.add((ConventionEvent) event);
                if (event instanceof AnomalyRaised e) {
                    standing.add(e.subject() + " " + e.code());
                } else if (event instanceof AnomalyCleared e) {
                    standing.remove(e.subject() + " " + e.code());
                }
            }
            return new Conclusions(DisputeReading.of(told), standing);
        }
    }

    /** A fact, and those without which it is refused. */
    private record Fact(Told told, Set<Integer> after) {}

    private static final class Play extends ConventionSpecification {

        static List<Object> of(List<Fact> facts, Random order) {
            var done = new LinkedHashSet<Integer>();
            while (done.size() < facts.size()) {
                var possible = IntStream.range(0, facts.size())
                        .filter(i -> !done.contains(i)
                                && done.containsAll(facts.get(i).after()))
                        .toArray();
                done.add(possible[order.nextInt(possible.length)]);
            }
            return new Play().told(done.stream().map(i -> facts.get(i).told()).toList());
        }

        List<Object> told(List<Told> facts) {
            given(signed(), facts.subList(0, facts.size() - 1)).when(facts.getLast());
            return recorded(CONVENTION.value());
        }
    }

    private static List<Fact> facts(int stepDay, int offerDay) {
        return List.of(
                new Fact(disputed(), Set.of()),
                new Fact(step(WRITTEN_PROPOSAL, day(stepDay)), Set.of(0)),
                new Fact(step(OFFER, day(offerDay)), Set.of(0)),
                new Fact(mediated(day(10)), Set.of(0)),
                new Fact(mediationEnded("2026-06-30"), Set.of(3)),
                new Fact(sued(CLAIMANT, day(6)), Set.of(0)),
                new Fact(failed("2026-07-20"), Set.of(1)),
                new Fact(closed("2026-11-02"), Set.of(0)),
                new Fact(claimed("2026-04-10"), Set.of()),
                new Fact(claimDecided("2026-10-05"), Set.of(8)));
    }

    private static String day(int after) {
        return LocalDate.of(2026, 3, 20).plusDays(after).toString();
    }

    private static List<Told> inOrder(List<Fact> facts) {
        return facts.stream().map(Fact::told).toList();
    }

    @Property(tries = 60, seed = "20260313")
    void the_order_of_recording_changes_nothing(
            @ForAll @IntRange(max = 12) int stepDay, @ForAll @IntRange(max = 12) int offerDay, @ForAll Random order) {
        var facts = facts(stepDay, offerDay);

        assertThat(Conclusions.of(Play.of(facts, order))).isEqualTo(Conclusions.of(new Play().told(inOrder(facts))));
    }

    @Test
    void each_day_sees_what_had_happened_by_then() {
        var known = Conclusions.of(new Play().told(inOrder(facts(0, 5)))).disputes();

        assertThat(on(known, "2026-03-19").all()).isEmpty();
        assertThat(on(known, "2026-03-19").legalHoldSince()).isEmpty();
        assertThat(on(known, "2026-03-20").legalHoldSince()).contains(LocalDate.parse("2026-03-20"));
        assertThat(clock(known, "2026-03-29")).isEqualTo(ContestState.RUNNING);
        assertThat(clock(known, "2026-03-30")).isEqualTo(ContestState.INTERRUPTED);
        assertThat(clock(known, "2026-06-29")).isEqualTo(ContestState.INTERRUPTED);
        assertThat(clock(known, "2026-08-31")).isEqualTo(ContestState.RUNNING);
        assertThat(clock(known, "2026-09-01")).isEqualTo(ContestState.OVER);
        assertThat(on(known, "2026-11-01").legalHoldSince()).isPresent();
        assertThat(on(known, "2026-11-02").legalHoldSince()).isEmpty();
        assertThat(on(known, "2026-10-04").claims().getFirst().outcomes()).isEmpty();
        assertThat(on(known, "2026-10-05").claims().getFirst().outcomes()).hasSize(1);
    }

    private static Disputes on(Disputes known, String day) {
        return known.on(LocalDate.parse(day));
    }

    private static ContestState clock(Disputes known, String day) {
        return on(known, day)
                .dispute(DisputeScenario.DISPUTE)
                .flatMap(one -> one.contestClock(DisputePolicy.current()))
                .orElseThrow()
                .on(LocalDate.parse(day));
    }
}
