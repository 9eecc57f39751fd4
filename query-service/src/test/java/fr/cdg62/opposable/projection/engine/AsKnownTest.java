package fr.cdg62.opposable.projection.engine;

import static fr.cdg62.opposable.projection.sample.SampleLog.noted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.projection.InMemoryEventLog;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.sample.Notebook;
import fr.cdg62.opposable.projection.sample.NotebookProjection;
import fr.cdg62.opposable.projection.sample.SampleLog;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AsKnownTest {

    private static final Run RUN = new Run("notebook", "1", 1);

    private final NotebookProjection projection = new NotebookProjection();
    private final InMemoryEventLog log = new InMemoryEventLog();
    private final ViewStore store = new MemoryViewStore();

    @Test
    void a_closed_day_is_read_from_its_version_document() {
        noted(log, "2024-11-04T10:00:00Z", "a", 1);
        noted(log, "2024-11-04T22:59:59.999Z", "a", 2);
        noted(log, "2024-11-04T23:00:00Z", "a", 3);
        integrate(log.head());
        assertThat(store.daysBefore(RUN, LocalDate.parse("2024-11-05"))).hasSize(1);
        assertThat(traceAt("2024-11-04T10:00:00Z")).isEqualTo(",1");
        assertThat(traceAt("2024-11-04T22:59:59.999Z")).isEqualTo(",1,2");
        assertThat(traceAt("2024-11-04T23:00:00Z")).isEqualTo(",1,2,3");
        assertThat(find("2024-11-04T09:59:59.999Z").view()).isEmpty();
    }

    @Test
    void the_day_the_clocks_go_back_has_twenty_five_hours() {
        noted(log, "2024-10-26T22:30:00Z", "a", 1);
        noted(log, "2024-10-27T00:30:00Z", "a", 2);
        noted(log, "2024-10-27T01:30:00Z", "a", 3);
        noted(log, "2024-10-27T22:59:59.999Z", "a", 4);
        noted(log, "2024-10-27T23:00:00Z", "a", 5);
        integrate(log.head());
        var closed = store.dayBefore(RUN, "a", LocalDate.parse("2024-10-28")).orElseThrow();
        assertThat(closed.day()).isEqualTo(LocalDate.parse("2024-10-27"));
        assertThat(closed.state().position()).isEqualTo(3);
        assertThat(traceAt("2024-10-27T01:00:00Z")).isEqualTo(",1,2");
        assertThat(traceAt("2024-10-27T22:59:59.999Z")).isEqualTo(",1,2,3,4");
    }

    @Test
    void the_day_the_clocks_go_forward_has_twenty_three_hours() {
        noted(log, "2024-03-30T23:00:00Z", "a", 1);
        noted(log, "2024-03-31T01:00:00Z", "a", 2);
        noted(log, "2024-03-31T21:59:59.999Z", "a", 3);
        noted(log, "2024-03-31T22:00:00Z", "a", 4);
        integrate(log.head());
        var closed = store.dayBefore(RUN, "a", LocalDate.parse("2024-04-01")).orElseThrow();
        assertThat(closed.day()).isEqualTo(LocalDate.parse("2024-03-31"));
        assertThat(closed.state().position()).isEqualTo(2);
        assertThat(traceAt("2024-03-31T01:00:00Z")).isEqualTo(",1,2");
    }

    @Test
    void a_clock_that_steps_back_does_not_reopen_a_closed_day() {
        noted(log, "2024-11-04T10:00:00Z", "a", 1);
        noted(log, "2024-11-05T10:00:00Z", "a", 2);
        integrate(log.head());
        var closed = store.bytes(RUN).get("days/a@2024-11-04");
        noted(log, "2024-11-04T11:00:00Z", "a", 3);
        noted(log, "2024-11-06T11:00:00Z", "a", 4);
        integrate(log.head());
        assertThat(store.bytes(RUN).get("days/a@2024-11-04")).isEqualTo(closed);
        assertThat(traceAt("2024-11-04T23:00:00Z")).isEqualTo(",1");
        assertThat(traceAt("2024-11-05T10:00:00Z")).isEqualTo(",1,2,3");
    }

    @Test
    void an_answer_about_the_past_says_which_position_it_stands_on() {
        noted(log, "2024-11-04T10:00:00Z", "a", 1);
        noted(log, "2024-11-05T10:00:00Z", "b", 2);
        integrate(log.head());
        var freshness = find("2024-11-04T12:00:00Z").freshness();
        assertThat(freshness.position()).isZero();
        assertThat(freshness.knownAt()).isEqualTo(Instant.parse("2024-11-04T10:00:00Z"));
        assertThat(freshness.lag()).isZero();
    }

    @Property(tries = 150, seed = "62")
    void an_answer_about_the_past_is_a_plain_fold_up_to_that_position(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var history = SampleLog.random(seed, 120);
        var random = new Random(seed);
        var here = new MemoryViewStore();
        integrate(history, here, random.nextInt(120) - 1L, random);
        var views = views(history, here);
        var plain = new FoldedViews(history);
        for (int i = 0; i < 12; i++) {
            var asked = AsKnown.at(history.knownAt(random.nextInt(120))
                    .orElseThrow()
                    .plusSeconds(random.nextInt(3) * 7_200L - 3_600L));
            assertThat(views.list(projection, asked)).isEqualTo(plain.list(projection, asked));
            var key = "notebook-" + random.nextInt(6);
            assertThat(views.find(projection, key, asked)).isEqualTo(plain.find(projection, key, asked));
        }
    }

    @Property(tries = 50, seed = "62")
    void batches_of_any_size_delivered_any_number_of_times_store_the_same_bytes(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var history = SampleLog.random(seed, 120);
        var random = new Random(seed);
        var once = new MemoryViewStore();
        new Integration<>(projection, once, RUN).integrate(all(history, 0));
        var often = new MemoryViewStore();
        integrate(history, often, 119, random);
        new Integration<>(projection, often, RUN).integrate(all(history, random.nextInt(120)));
        assertThat(often.bytes(RUN)).containsExactlyEntriesOf(once.bytes(RUN));
    }

    private Seen<Notebook> find(String instant) {
        return views(log, store).find(projection, "a", AsKnown.at(Instant.parse(instant)));
    }

    private String traceAt(String instant) {
        return find(instant).view().map(Notebook::trace).orElse("nothing");
    }

    private void integrate(long through) {
        integrate(log, store, through, new Random(through));
    }

    private void integrate(EventLog from, ViewStore into, long through, Random random) {
        into.create(RUN);
        if (into.served("notebook").isEmpty()) {
            into.serve(RUN, null);
            into.change(null, new Token(RUN.name(), 0, -1, null, null, null, Instant.EPOCH));
        }
        var integration = new Integration<>(projection, into, RUN);
        var events = all(from, 0).stream()
                .filter(event -> event.position() <= through)
                .toList();
        for (int next = 0; next < events.size(); ) {
            int end = Math.min(events.size(), next + 1 + random.nextInt(20));
            integration.integrate(events.subList(Math.max(0, next - random.nextInt(3)), end));
            next = end;
        }
        var token = into.of(RUN.name()).getFirst();
        into.change(token, new Token(RUN.name(), 0, through, null, null, null, Instant.EPOCH));
    }

    private static List<RecordedEvent> all(EventLog from, long position) {
        try (var events = from.read(position)) {
            return new ArrayList<>(events.toList());
        }
    }

    private Views views(EventLog from, ViewStore of) {
        return new StoredViews(from, of, new Advances(), List.of(projection));
    }

    @Test
    void a_reader_waits_for_a_position_no_longer_than_asked() {
        noted(log, "2024-11-04T10:00:00Z", "a", 1);
        integrate(0);
        assertThat(views(log, store).awaitPosition(projection, 0, Duration.ZERO))
                .isTrue();
        assertThat(views(log, store).awaitPosition(projection, 1, Duration.ofMillis(60)))
                .isFalse();
    }
}
