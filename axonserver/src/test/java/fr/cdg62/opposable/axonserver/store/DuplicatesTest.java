package fr.cdg62.opposable.axonserver.store;

import static fr.cdg62.opposable.axonserver.Messages.of;
import static fr.cdg62.opposable.axonserver.Messages.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {

    @TempDir
    Path folder;

    private SqliteEventStorageEngine engine;

    @BeforeEach
    void open() {
        engine = TestStores.open(folder);
        engine.appendEvents(range("notebook-1", 0, 2));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_stream_is_created_once() {
        assertThatThrownBy(() -> engine.appendEvents(of("notebook-1", 0)))
                .isExactlyInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_sequence_is_taken_once() {
        assertThatThrownBy(() -> engine.appendEvents(of("notebook-1", 2)))
                .isExactlyInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_append_enters_whole_or_not_at_all() {
        assertThatThrownBy(() -> engine.appendEvents(of("notebook-2", 0), of("notebook-1", 2)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(engine.readEvents("notebook-2").hasNext()).isFalse();
        assertThat(engine.headPosition()).isEqualTo(2);
    }

    @Test
    void a_refused_append_leaves_no_gap_behind() {
        assertThatThrownBy(() -> engine.appendEvents(of("notebook-1", 1))).isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(of("notebook-1", 3));
        assertThat(engine.headPosition()).isEqualTo(3);
        assertThat(engine.verify(rows -> {}).sound()).isTrue();
    }

    @Test
    void an_event_id_is_used_once() {
        var event = of("notebook-1", 3);
        engine.appendEvents(event);
        var twice = new GenericDomainEventMessage<>(
                "Notebook",
                "notebook-1",
                4,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
        assertThatThrownBy(() -> engine.appendEvents(twice)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_stream_has_no_hole() {
        assertThatThrownBy(() -> engine.appendEvents(of("notebook-1", 4)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("no event before 4");
        assertThatThrownBy(() -> engine.appendEvents(of("notebook-2", 1))).isInstanceOf(EventStoreException.class);
    }
}
