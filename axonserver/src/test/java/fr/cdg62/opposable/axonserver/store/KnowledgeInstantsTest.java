package fr.cdg62.opposable.axonserver.store;

import static fr.cdg62.opposable.axonserver.Messages.NOON;
import static fr.cdg62.opposable.axonserver.Messages.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.axonserver.Messages;
import fr.cdg62.opposable.axonserver.NotebookEvent;
import fr.cdg62.opposable.axonserver.NotebookEvent.LineWritten;
import fr.cdg62.opposable.axonserver.serialisation.UnknownEventType;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.nio.file.Path;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeInstantsTest {

    @TempDir
    Path folder;

    @Test
    void what_is_known_never_decreases_when_the_clock_steps_back() {
        try (var store = TestStores.open(folder)) {
            store.appendEvents(of("notebook-1", 0, NOON));
            store.appendEvents(of("notebook-1", 1, NOON.minusSeconds(3_600)), of("notebook-1", 2, NOON.plusMillis(1)));
            assertThat(store.rows(0, 10))
                    .extracting(StoredRow::knownAt)
                    .containsExactly(NOON, NOON, NOON.plusMillis(1));
            assertThat(store.createTokenAt(NOON.minusSeconds(60))).isEqualTo(new GlobalSequenceTrackingToken(-1));
        }
        try (var store = TestStores.open(folder)) {
            store.appendEvents(of("notebook-1", 3, NOON));
            var later =
                    store.rows(2, 10).stream().map(store.recordedEvents()::of).toList();
            assertThat(later)
                    .extracting(RecordedEvent::knownAt)
                    .containsExactly(NOON.plusMillis(1), NOON.plusMillis(1));
            assertThat(later).extracting(RecordedEvent::recordedAt).containsExactly(NOON.plusMillis(1), NOON);
        }
    }

    @Test
    void what_was_known_at_an_instant_is_everything_up_to_a_position() {
        try (var store = TestStores.open(folder)) {
            assertThat(store.positionKnownAt(NOON)).isEqualTo(-1);
            store.appendEvents(of("notebook-1", 0, NOON));
            store.appendEvents(of("notebook-2", 0, NOON.minusSeconds(60)));
            store.appendEvents(of("notebook-1", 1, NOON.plusMillis(5)));
            assertThat(store.positionKnownAt(NOON.minusMillis(1))).isEqualTo(-1);
            assertThat(store.positionKnownAt(NOON)).isEqualTo(1);
            assertThat(store.positionKnownAt(NOON.plusNanos(4_999_999))).isEqualTo(1);
            assertThat(store.positionKnownAt(NOON.plusMillis(5))).isEqualTo(2);
            assertThat(store.positionKnownAt(NOON.plusSeconds(60))).isEqualTo(2);
            assertThat(store.rows("notebook-1")).extracting(StoredRow::position).containsExactly(0L, 2L);
            assertThat(store.rows("nobody")).isEmpty();
        }
    }

    @Test
    void instants_are_cut_to_the_millisecond() {
        try (var store = TestStores.open(folder)) {
            store.appendEvents(of("notebook-1", 0, NOON.plusNanos(999_999)));
            assertThat(store.rows(0, 1).getFirst().event().recordedAt()).isEqualTo(NOON);
        }
    }

    @Test
    void a_row_becomes_what_a_fold_receives() {
        try (var store = TestStores.open(folder)) {
            var sent = of("notebook-1", 0);
            store.appendEvents(sent);
            assertThat(store.recordedEvents().of(store.rows(0, 1).getFirst()))
                    .isEqualTo(new RecordedEvent(
                            0,
                            sent.getIdentifier(),
                            new EventType("notebook.opened", 1),
                            "notebook-1",
                            0,
                            NOON,
                            NOON,
                            Messages.METADATA,
                            sent.getPayload()));
        }
    }

    @Test
    void an_event_this_version_does_not_know_is_refused_by_its_name() {
        try (var store = TestStores.open(folder)) {
            store.appendEvents(of("notebook-1", 0), of("notebook-1", 1));
        }
        var older = EventNames.of(NotebookEvent.NotebookOpened.class);
        try (var store = SqliteEventStorageEngine.open(folder, older, TestStores.OPTIONS)) {
            assertThat(store.recordedEvents().of(store.rows(0, 1).getFirst())).isNotNull();
            assertThatThrownBy(() -> store.recordedEvents().of(store.rows(1, 1).getFirst()))
                    .isInstanceOf(UnknownEventType.class)
                    .hasMessageContaining("notebook.line-written/2");
            assertThatThrownBy(() -> store.readEvents("notebook-1", 1).next()).isInstanceOf(UnknownEventType.class);
            assertThatThrownBy(() -> store.readEvents(null, false).toList()).isInstanceOf(UnknownEventType.class);
        }
    }

    @Test
    void an_event_whose_envelope_was_not_sealed_is_refused() {
        try (var store = TestStores.open(folder)) {
            var unsealed =
                    new GenericDomainEventMessage<>("Notebook", "notebook-1", 0, new LineWritten("line", Messages.DAY));
            assertThatThrownBy(() -> store.appendEvents(unsealed)).hasMessageContaining("no salt");
            assertThat(store.headPosition()).isEqualTo(-1);
        }
    }

    @Test
    void the_stored_leaf_is_the_one_of_the_journal() {
        try (var store = TestStores.open(folder)) {
            store.appendEvents(of("notebook-1", 0));
            var event = store.rows(0, 1).getFirst().event();
            assertThat(event.leaf()).hasSize(64).isEqualTo(event.derivedLeaf());
        }
    }
}
