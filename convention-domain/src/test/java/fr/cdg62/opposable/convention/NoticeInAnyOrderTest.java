package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.NoticeBuilder.LETTER;
import static fr.cdg62.opposable.convention.NoticeBuilder.fact;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.value.DeliveryStep;
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
