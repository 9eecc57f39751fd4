package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.NoticeBuilder.LETTER;
import static fr.cdg62.opposable.convention.NoticeBuilder.confirmed;
import static fr.cdg62.opposable.convention.NoticeBuilder.fact;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.NoticeBuilder.proposed;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.time.FirstOfNextMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The facts of a delivery recorded long after they happened, in whatever order: the current conclusion is the same. */
class NoticeInAnyOrderTest {

    @Property(tries = 60, seed = "20250228")
    void every_order_of_recording_ends_in_the_same_conclusion(
            @ForAll @IntRange(min = 0, max = 700) int day,
            @ForAll @IntRange(min = 0, max = 15) int waited,
            @ForAll boolean collected,
            @ForAll Random order) {
        var presented = LocalDate.parse("2025-01-06").plusDays(day);
        var facts = new ArrayList<Told>();
        facts.add(told(DeliveryStep.DEPOSITED, presented.minusDays(2)));
        facts.add(told(DeliveryStep.PRESENTED, presented));
        facts.add(told(DeliveryStep.NOTICE_LEFT, presented));
        facts.add(told(DeliveryStep.RETURNED_UNCLAIMED, presented.plusDays(17)));
        if (collected) {
            facts.add(told(DeliveryStep.COLLECTED, presented.plusDays(waited)));
        }
        var straight = conclusions(presented, facts);
        Collections.shuffle(facts, order);
        assertThat(conclusions(presented, facts)).isEqualTo(straight);
        assertThat(straight.getFirst()).isEqualTo(collected ? presented.plusDays(waited) : presented);
    }

    @Property(tries = 60, seed = "20250317")
    void counsel_s_day_counts_wherever_it_comes_among_the_facts(
            @ForAll @IntRange(min = 0, max = 60) int held,
            @ForAll boolean collected,
            @ForAll boolean lifted,
            @ForAll Random order) {
        var presented = LocalDate.parse("2025-02-28");
        var id = new ProposalId("proposal-retour");
        var counsel = new ArrayList<Told>();
        counsel.add(proposed(id, presented.plusDays(held).toString()).on("2027-12-01"));
        counsel.add(confirmed(id).on("2027-12-01"));
        if (lifted) {
            counsel.add(NoticeBuilder.lifted(id).on("2027-12-01"));
        }
        var facts = new ArrayList<Told>();
        facts.add(told(DeliveryStep.PRESENTED, presented));
        facts.add(told(DeliveryStep.NOTICE_LEFT, presented));
        facts.add(told(DeliveryStep.RETURNED_UNCLAIMED, presented.plusDays(17)));
        if (collected) {
            facts.add(told(DeliveryStep.COLLECTED, presented.plusDays(5)));
        }
        Collections.shuffle(facts, order);
        var computed = collected ? presented.plusDays(5) : presented;
        var counting = lifted ? computed : presented.plusDays(held);
        assertThat(conclusions(presented, interleaved(facts, counsel, order)))
                .containsExactly(computed, FirstOfNextMonth.after(counting));
    }

    /** The one follows its own order; the other lies anywhere between. */
    private static List<Told> interleaved(List<Told> facts, List<Told> counsel, Random order) {
        var merged = new ArrayList<>(facts);
        var from = 0;
        for (Told told : counsel) {
            var at = from + order.nextInt(merged.size() - from + 1);
            merged.add(at, told);
            from = at + 1;
        }
        return merged;
    }

    private static Told told(DeliveryStep step, LocalDate on) {
        return fact(LETTER, step, on.toString()).on("2027-12-01");
    }

    /** The day it counts as notified, then that of the end, as concluded last. */
    private static List<LocalDate> conclusions(LocalDate presented, List<Told> facts) {
        var told = new Life();
        told.given(
                signed(),
                training("2024-12-02"),
                letter(presented.minusDays(3).toString()).told());
        told.given(facts.subList(0, facts.size() - 1).toArray());
        told.when(facts.getLast());
        var notified = last(told, NotificationEstablished.class, NotificationEstablished::notifiedOn);
        var ended = last(told, ConventionTerminated.class, ConventionTerminated::endedOn);
        return List.of(notified, ended);
    }

    private static <E> LocalDate last(Life told, Class<E> kind, Function<E, LocalDate> day) {
        return told.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(day)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** One life of the convention. */
    private static final class Life extends ConventionSpecification {
        List<Object> events() {
            return recorded(CONVENTION.value());
        }
    }
}
