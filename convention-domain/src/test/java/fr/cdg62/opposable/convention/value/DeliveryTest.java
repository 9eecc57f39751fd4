package fr.cdg62.opposable.convention.value;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.value.Notification.Established;
import fr.cdg62.opposable.convention.value.Notification.Pending;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

    @ParameterizedTest
    @CsvSource({
        // A17, A18 and the computed examples of R21
        "HANDED_OVER 2025-03-31, 2025-03-31, 2025-04-01",
        "HANDED_OVER 2025-03-01, 2025-03-01, 2025-04-01",
        "HANDED_OVER 2024-12-31, 2024-12-31, 2025-01-01",
        "HANDED_OVER 2025-02-28, 2025-02-28, 2025-03-01",
        // A19
        "PRESENTED 2025-02-28 NOTICE_LEFT 2025-02-28 COLLECTED 2025-03-10, 2025-03-10, 2025-04-01",
        // A20
        "PRESENTED 2025-02-28 NOTICE_LEFT 2025-02-28 RETURNED_UNCLAIMED 2025-03-17, 2025-02-28, 2025-03-01",
        "PRESENTED 2025-02-28 REFUSED 2025-02-28, 2025-02-28, 2025-03-01",
        // what the addressee did counts before what the envelope says
        "PRESENTED 2025-02-28 COLLECTED 2025-03-10 RETURNED_UNCLAIMED 2025-03-17, 2025-03-10, 2025-04-01"
    })
    void a_letter_on_paper_counts_as_notified(String facts, LocalDate notified, LocalDate ends) {
        established(letter(NoticeForm.REGISTERED_LETTER, facts), notified, ends);
    }

    @ParameterizedTest
    @CsvSource({
        // A21 and the computed examples of 3.2
        "ANNOUNCED 2026-01-14 ACCEPTED 2026-01-29, 2026-01-29, 2026-02-01",
        "ANNOUNCED 2026-01-14 UNCLAIMED 2026-01-30, 2026-01-14, 2026-02-01",
        "ANNOUNCED 2026-06-16 ACCEPTED 2026-07-01, 2026-07-01, 2026-08-01",
        "ANNOUNCED 2026-06-16 UNCLAIMED 2026-07-02, 2026-06-16, 2026-07-01",
        "ANNOUNCED 2026-06-16 REFUSED 2026-06-20, 2026-06-20, 2026-07-01"
    })
    void an_electronic_delivery_counts_as_notified(String facts, LocalDate notified, LocalDate ends) {
        established(letter(NoticeForm.ELECTRONIC_DELIVERY, facts), notified, ends);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_AT_ADDRESS 2025-02-28", "PRESENTED 2025-02-28 LOST 2025-03-20"})
    void a_letter_that_never_reached_its_address_notifies_nothing(String facts) {
        assertThat(letter(NoticeForm.REGISTERED_LETTER, facts).notification()).isInstanceOf(Notification.None.class);
    }

    @Test
    void while_it_waits_every_end_it_may_bring_about_is_shown() {
        var pending = (Pending) letter(NoticeForm.REGISTERED_LETTER, "DEPOSITED 2025-02-26 PRESENTED 2025-02-28")
                .notification();
        assertThat(pending.hypotheses())
                .containsExactly(
                        new Notification.Hypothesis(
                                DeliveryStep.COLLECTED, parse("2025-02-28"), parse("2025-02-28"), parse("2025-03-01")),
                        new Notification.Hypothesis(
                                DeliveryStep.COLLECTED, parse("2025-03-01"), parse("2025-03-15"), parse("2025-04-01")),
                        new Notification.Hypothesis(
                                DeliveryStep.RETURNED_UNCLAIMED,
                                parse("2025-02-28"),
                                parse("2025-02-28"),
                                parse("2025-03-01")));
    }

    @Test
    void before_it_is_presented_nothing_can_be_said() {
        assertThat(((Pending) letter(NoticeForm.REGISTERED_LETTER, "DEPOSITED 2025-02-26")
                                .notification())
                        .hypotheses())
                .isEmpty();
    }

    @Test
    void a_returned_letter_without_the_notice_left_shows_the_missing_link() {
        assertThat(letter(
                                NoticeForm.REGISTERED_LETTER,
                                "DEPOSITED 2025-02-26 PRESENTED 2025-02-28 RETURNED_UNCLAIMED 2025-03-17")
                        .missingLinks())
                .containsExactly(DeliveryStep.NOTICE_LEFT);
    }

    @Property
    void the_date_is_never_before_the_presentation_and_the_end_a_first_strictly_after_it(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 15) int waited) {
        var random = new Random(seed);
        var presented = parse("2024-01-01").plusDays(random.nextInt(1500));
        for (var step : List.of(DeliveryStep.COLLECTED, DeliveryStep.REFUSED, DeliveryStep.RETURNED_UNCLAIMED)) {
            var delivery = Delivery.of(NoticeForm.REGISTERED_LETTER)
                    .with(fact("p", DeliveryStep.PRESENTED, presented))
                    .with(fact("e", step, presented.plusDays(step == DeliveryStep.RETURNED_UNCLAIMED ? 17 : waited)));
            var found = (Established) delivery.notification();
            assertThat(found.date().date()).isAfterOrEqualTo(presented);
            assertThat(found.endsOn()).isAfter(found.date().date());
            assertThat(found.endsOn().getDayOfMonth()).isOne();
        }
    }

    @Property
    void a_later_collection_never_brings_the_end_nearer(
            @ForAll @IntRange(min = 0, max = 1500) int day,
            @ForAll @IntRange(min = 0, max = 15) int one,
            @ForAll @IntRange(min = 0, max = 15) int other) {
        var presented = parse("2024-01-01").plusDays(day);
        assertThat(collected(presented, Math.min(one, other)))
                .isBeforeOrEqualTo(collected(presented, Math.max(one, other)));
    }

    @Property
    void the_order_in_which_facts_are_recorded_changes_nothing(@ForAll long seed) {
        var random = new Random(seed);
        var presented = parse("2024-01-01").plusDays(random.nextInt(1500));
        var facts = new ArrayList<>(List.of(
                fact("d", DeliveryStep.DEPOSITED, presented.minusDays(2)),
                fact("p", DeliveryStep.PRESENTED, presented),
                fact("n", DeliveryStep.NOTICE_LEFT, presented),
                fact("c", DeliveryStep.COLLECTED, presented.plusDays(random.nextInt(16))),
                fact("r", DeliveryStep.RETURNED_UNCLAIMED, presented.plusDays(17))));
        var known = facts.subList(0, 1 + random.nextInt(facts.size()));
        var straight = new Delivery(NoticeForm.REGISTERED_LETTER, known).notification();
        var shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, random);
        assertThat(new Delivery(NoticeForm.REGISTERED_LETTER, shuffled).notification())
                .isEqualTo(straight);
    }

    private static LocalDate collected(LocalDate presented, int waited) {
        var delivery = Delivery.of(NoticeForm.REGISTERED_LETTER)
                .with(fact("p", DeliveryStep.PRESENTED, presented))
                .with(fact("c", DeliveryStep.COLLECTED, presented.plusDays(waited)));
        return ((Established) delivery.notification()).endsOn();
    }

    private static void established(Delivery delivery, LocalDate notified, LocalDate ends) {
        var found = (Established) delivery.notification();
        assertThat(found.date().date()).isEqualTo(notified);
        assertThat(found.endsOn()).isEqualTo(ends);
    }

    private static Delivery letter(NoticeForm form, String facts) {
        var delivery = Delivery.of(form);
        var words = facts.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            delivery = delivery.with(fact("f" + i, DeliveryStep.valueOf(words[i]), parse(words[i + 1])));
        }
        return delivery;
    }

    private static DeliveryFact fact(String id, DeliveryStep step, LocalDate on) {
        return new DeliveryFact(new DeliveryFactId("delivery-" + id), step, on, Sha256.of(id));
    }
}
