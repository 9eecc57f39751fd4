package fr.cdg62.opposable.projection.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every view store does. */
abstract class ViewStoreContract {

    private static final Instant NOON = Instant.parse("2024-11-04T11:00:00Z");
    private static final Run RUN = new Run("notebook", "1", 1);

    private ViewStore store;

    abstract ViewStore open();

    abstract void shut();

    @BeforeEach
    void start() {
        store = open();
        store.create(RUN);
    }

    @AfterEach
    void stop() {
        store.drop(RUN);
        shut();
    }

    @Test
    void a_document_is_read_back_as_it_was_written() {
        var plain = view("a.b$c", 3, 1);
        var parked = new StoredView("b", 9, plain.state(), new Poison(7, "because", 2));
        var unborn = new StoredView("c", 5, null, new Poison(5, "because", 1));
        store.save(RUN, List.of(added(parked), added(plain), added(unborn)));
        assertThat(store.list(RUN)).containsExactly(plain, parked, unborn);
        assertThat(store.load(RUN, List.of("b", "z"))).containsOnlyKeys("b").containsValue(parked);
        assertThat(store.parked(RUN)).containsExactly(parked, unborn);
    }

    @Test
    void thousands_of_documents_are_written_and_loaded_at_once() {
        var many = IntStream.range(0, 12_001).mapToObj(i -> view("k" + i, i, i)).toList();
        store.save(RUN, many.stream().map(ViewStoreContract::added).toList());
        assertThat(store.load(RUN, many.stream().map(StoredView::key).toList())).hasSize(12_001);
        assertThat(store.list(RUN)).hasSize(12_001);
    }

    @Test
    void a_document_written_twice_is_written_once() {
        var first = view("a", 3, 1);
        var second = view("a", 4, 2);
        store.save(RUN, List.of(added(first)));
        store.save(RUN, List.of(added(first)));
        store.save(RUN, List.of(new ViewChange(first, second)));
        store.save(RUN, List.of(new ViewChange(first, second), added(view("b", 5, 5))));
        assertThat(store.list(RUN)).containsExactly(second, view("b", 5, 5));
    }

    @Test
    void an_older_document_leaves_a_newer_one_alone() {
        var newer = view("a", 9, 9);
        store.save(RUN, List.of(added(newer)));
        store.save(RUN, List.of(added(view("a", 3, 1)), new ViewChange(view("a", 3, 1), view("a", 4, 2))));
        assertThat(store.list(RUN)).containsExactly(newer);
    }

    @Test
    void a_document_folded_from_what_is_no_longer_there_is_a_lost_race() {
        var stored = view("a", 3, 1);
        store.save(RUN, List.of(added(stored)));
        var elsewhere = new ViewChange(view("a", 2, 1), view("a", 5, 2));
        assertThatThrownBy(() -> store.save(RUN, List.of(elsewhere))).isInstanceOf(LostRace.class);
        assertThat(store.list(RUN)).containsExactly(stored);
    }

    @Test
    void a_document_that_was_parked_when_loaded_and_is_no_longer_is_a_lost_race() {
        var parked = new StoredView("a", 5, null, new Poison(3, "because", 2));
        var retried = view("a", 5, 1);
        store.save(RUN, List.of(added(parked)));
        store.save(RUN, List.of(new ViewChange(parked, retried)));
        var stale = new ViewChange(parked, new StoredView("a", 6, null, new Poison(3, "because", 3)));
        assertThatThrownBy(() -> store.save(RUN, List.of(stale))).isInstanceOf(LostRace.class);
        assertThat(store.list(RUN)).containsExactly(retried);
    }

    @Test
    void a_closed_day_never_changes() {
        var first = new DayView("a", LocalDate.parse("2024-11-06"), state(3, 1));
        store.keep(RUN, List.of(first));
        store.keep(RUN, List.of(new DayView("a", LocalDate.parse("2024-11-07"), state(3, 2))));
        assertThat(store.dayBefore(RUN, "a", LocalDate.parse("2024-11-05"))).contains(first);
        assertThat(store.dayBefore(RUN, "a", LocalDate.parse("2024-11-06"))).contains(first);
        assertThat(store.dayBefore(RUN, "a", LocalDate.parse("2024-11-04"))).isEmpty();
        assertThat(store.dayBefore(RUN, "a", LocalDate.parse("2024-11-07"))).isEmpty();
        assertThat(store.dayBefore(RUN, "b", LocalDate.parse("2024-11-05"))).isEmpty();
        assertThat(store.daysBefore(RUN, LocalDate.parse("2024-11-06"))).containsExactly(first);
    }

    @Test
    void a_token_is_changed_by_the_one_who_has_read_it() {
        var none = new Token(RUN.name(), 0, -1, null, null, null, NOON);
        var claimed = new Token(RUN.name(), 0, 7, "{\"globalIndex\":7}", "type", "me", NOON.plusMillis(1));
        store.change(null, none);
        assertThatThrownBy(() -> store.change(null, none)).isInstanceOf(LostRace.class);
        store.change(none, claimed);
        assertThat(store.of(RUN.name())).containsExactly(claimed);
        assertThatThrownBy(() -> store.change(none, claimed)).isInstanceOf(LostRace.class);
        assertThat(store.of("another.v1.r1")).isEmpty();
        store.change(claimed, null);
        assertThat(store.of(RUN.name())).isEmpty();
    }

    @Test
    void a_switch_succeeds_for_the_one_who_knows_what_is_served() {
        var run = new Run("switched-" + System.nanoTime(), "1", 1);
        assertThat(store.served(run.projection())).isEmpty();
        store.serve(run, null);
        assertThatThrownBy(() -> store.serve(run.next("1"), null)).isInstanceOf(LostRace.class);
        store.serve(run.next("2"), run);
        assertThatThrownBy(() -> store.serve(run.next("2"), run)).isInstanceOf(LostRace.class);
        assertThat(store.served(run.projection())).contains(new Run(run.projection(), "2", 2));
    }

    @Test
    void a_dropped_run_leaves_nothing() {
        store.save(RUN, List.of(added(view("a", 3, 1))));
        store.keep(RUN, List.of(new DayView("a", LocalDate.parse("2024-11-06"), state(3, 1))));
        store.change(null, new Token(RUN.name(), 0, 3, null, null, null, NOON));
        assertThat(store.runs()).contains(RUN);
        assertThat(store.bytes(RUN)).containsOnlyKeys("views/a", "days/a@2024-11-04");
        store.drop(RUN);
        assertThat(store.runs()).doesNotContain(RUN);
        assertThat(store.bytes(RUN)).isEmpty();
        assertThat(store.of(RUN.name())).isEmpty();
    }

    @Test
    void the_stored_bytes_are_those_of_the_memory_store() {
        var memory = new MemoryViewStore();
        for (var each : List.of(store, memory)) {
            each.save(RUN, List.of(added(view("a", 3, 1)), added(new StoredView("p", 4, null, new Poison(4, "é", 1)))));
            each.keep(RUN, List.of(new DayView("a", LocalDate.parse("2024-11-06"), state(3, 1))));
        }
        assertThat(store.bytes(RUN)).containsExactlyEntriesOf(memory.bytes(RUN));
    }

    private static ViewChange added(StoredView view) {
        return new ViewChange(null, view);
    }

    private static StoredView view(String key, long at, int content) {
        return new StoredView(key, at, state(at, content), null);
    }

    private static ViewState state(long position, int content) {
        return new ViewState(
                BsonDocument.parse("{\"content\": {\"$numberLong\": \"" + content + "\"}}"), position, NOON);
    }
}
