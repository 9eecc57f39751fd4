package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.CERTIFICATE;
import static fr.cdg62.opposable.convention.BreachBuilder.MEANS;
import static fr.cdg62.opposable.convention.BreachBuilder.TRAINING;
import static fr.cdg62.opposable.convention.BreachBuilder.certificate;
import static fr.cdg62.opposable.convention.BreachBuilder.cure;
import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.BreachBuilder.notice;
import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.BreachReading;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.Breaches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Breaches, cures and a notice, told in any order that is not absurd: on every day each breach stands or not all the same. */
class BreachesInAnyOrderTest {

    private static final List<BreachId> ALL = List.of(MEANS, CERTIFICATE, TRAINING);
    private static final LocalDate SERVED = LocalDate.of(2025, 9, 1);

    /** A command, and the steps without which it is refused. */
    record Step(Object command, Set<Integer> after) {}

    @Property(tries = 40, seed = "20250901")
    void the_order_of_recording_changes_no_standing(
            @ForAll("later") LocalDate meansCured,
            @ForAll("later") LocalDate certificateCured,
            @ForAll("days") LocalDate trainingCured,
            @ForAll Random order) {
        var steps = List.of(
                new Step(means("2025-06-02"), Set.of()),
                new Step(certificate("2025-06-10"), Set.of()),
                new Step(training("2025-06-20"), Set.of()),
                new Step(cure(MEANS, meansCured.toString()), Set.of(0)),
                new Step(cure(CERTIFICATE, certificateCured.toString()), Set.of(1)),
                new Step(cure(TRAINING, trainingCured.toString()), Set.of(2)),
                new Step(notice(CDG, SERVED.toString(), MEANS, CERTIFICATE), Set.of(0, 1)));

        var shuffled = Play.of(steps, order);
        var inOrder = Play.inOrder(steps);

        assertThat(shuffled).isEqualTo(inOrder);
        assertThat(answers(shuffled)).isEqualTo(answers(inOrder));
    }

    @Property(tries = 40, seed = "20251001")
    void a_notice_is_in_vain_from_the_day_after_its_term_to_the_eve_of_a_late_cure(
            @ForAll("later") LocalDate cured, @ForAll Random order) {
        var steps = List.of(
                new Step(means("2025-06-02"), Set.of()),
                new Step(cure(MEANS, cured.toString()), Set.of(0)),
                new Step(notice(CDG, SERVED.toString(), MEANS), Set.of(0)));
        var breaches = Play.of(steps, order);

        assertThat(days().allValues().orElseThrow())
                .allSatisfy(day -> assertThat(breaches.noticedInVain(List.of(MEANS), day))
                        .isEqualTo(day.isAfter(SERVED.plusDays(30)) && day.isBefore(cured)));
    }

    private static List<Optional<?>> answers(Breaches breaches) {
        var answers = new ArrayList<Optional<?>>();
        for (int i = 0; i < 180; i++) {
            var day = LocalDate.of(2025, 6, 1).plusDays(i);
            ALL.forEach(id -> answers.add(breaches.standing(id, day)));
            answers.add(Optional.of(breaches.noticedInVain(List.of(MEANS, CERTIFICATE), day)));
        }
        return answers;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 150).map(LocalDate.of(2025, 6, 20)::plusDays);
    }

    /** After the notice: it is not served once the breach is cured. */
    @Provide
    Arbitrary<LocalDate> later() {
        return Arbitraries.integers().between(1, 80).map(SERVED::plusDays);
    }

    /** Tells a convention its breaches in some order that the law allows. */
    private static final class Play extends ConventionSpecification {

        static Breaches inOrder(List<Step> steps) {
            return new Play().told(steps.stream().map(Step::command).toList());
        }

        static Breaches of(List<Step> steps, Random order) {
            var done = new LinkedHashSet<Integer>();
            while (done.size() < steps.size()) {
                var possible = IntStream.range(0, steps.size())
                        .filter(i -> !done.contains(i)
                                && done.containsAll(steps.get(i).after()))
                        .toArray();
                done.add(possible[order.nextInt(possible.length)]);
            }
            return new Play()
                    .told(done.stream().map(i -> steps.get(i).command()).toList());
        }

        private Breaches told(List<Object> commands) {
            given(signed(), commands.subList(0, commands.size() - 1)).when(commands.getLast());
            return BreachReading.of(recorded(CONVENTION.value()).stream()
                    .map(ConventionEvent.class::cast)
                    .toList());
        }
    }
}
