package fr.cdg62.opposable.axonserver.store;

import static fr.cdg62.opposable.axonserver.Messages.NOON;
import static fr.cdg62.opposable.axonserver.Messages.of;
import static fr.cdg62.opposable.axonserver.Messages.range;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.axonserver.Messages;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, whichever it is. */
abstract class EventStorageEngineContract {

    protected EventStorageEngine engine;

    protected abstract EventStorageEngine open() throws Exception;

    @BeforeEach
    void openTheStore() throws Exception {
        engine = open();
    }

    @AfterEach
    void closeTheStore() throws Exception {
        if (engine instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    private List<? extends TrackedEventMessage<?>> all() {
        return engine.readEvents(null, false).toList();
    }

    @Test
    void an_event_comes_back_as_it_was() {
        var sent = of("notebook-1", 0);
        engine.appendEvents(sent);
        var read = engine.readEvents("notebook-1").next();
        assertThat(read.getPayload()).isEqualTo(sent.getPayload());
        assertThat(read.getIdentifier()).isEqualTo(sent.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(NOON);
        assertThat(read.getType()).isEqualTo("Notebook");
        assertThat(read.getMetaData()).containsExactlyInAnyOrderEntriesOf(Messages.METADATA);
        assertThat(read.getPayloadType()).isEqualTo(sent.getPayloadType());
    }

    @Test
    void a_stream_is_read_in_order_from_any_sequence() {
        engine.appendEvents(range("notebook-1", 0, 3));
        engine.appendEvents(range("notebook-2", 0, 1));
        engine.appendEvents(range("notebook-1", 4, 5));
        var read = engine.readEvents("notebook-1", 2).asStream().map(DomainEventMessage::getSequenceNumber);
        assertThat(read).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void a_stream_longer_than_a_page_is_whole() {
        engine.appendEvents(range("notebook-1", 0, 1_200));
        var stream = engine.readEvents("notebook-1");
        assertThat(stream.asStream().map(DomainEventMessage::getSequenceNumber))
                .hasSize(1_201)
                .isSorted();
        assertThat(engine.lastSequenceNumberFor("notebook-1")).contains(1_200L);
        assertThat(all()).hasSize(1_201);
    }

    @Test
    void an_unknown_stream_is_empty() {
        assertThat(engine.readEvents("nobody").hasNext()).isFalse();
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void tokens_follow_one_another_from_zero_in_order_of_append() {
        engine.appendEvents(range("notebook-2", 0, 1));
        engine.appendEvents(of("notebook-1", 0));
        assertThat(all()).extracting(TrackedEventMessage::trackingToken).containsExactly(token(0), token(1), token(2));
        assertThat(all())
                .extracting(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .containsExactly("notebook-2", "notebook-2", "notebook-1");
    }

    @Test
    void reading_goes_on_after_a_token() {
        var sent = range("notebook-1", 0, 4);
        engine.appendEvents(sent);
        var read = engine.readEvents(token(2), false)
                .map(EventMessage::getIdentifier)
                .toList();
        assertThat(read)
                .containsExactly(sent.get(3).getIdentifier(), sent.get(4).getIdentifier());
    }

    @Test
    void a_reader_at_the_end_finds_what_is_appended_later() {
        engine.appendEvents(of("notebook-1", 0));
        var iterator = engine.readEvents(null, false).iterator();
        iterator.next();
        assertThat(iterator.hasNext()).isFalse();
        engine.appendEvents(of("notebook-1", 1));
        assertThat(engine.readEvents(engine.createTailToken(), false).toList()).hasSize(2);
    }

    @Test
    void an_empty_store_has_no_token() {
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createTokenAt(NOON)).isNull();
    }

    @Test
    void the_tail_comes_before_everything_and_the_head_after() {
        engine.appendEvents(range("notebook-1", 0, 2));
        assertThat(engine.readEvents(engine.createTailToken(), false).toList()).hasSize(3);
        assertThat(engine.readEvents(engine.createHeadToken(), false).toList()).isEmpty();
    }

    @Test
    void a_token_at_an_instant_comes_before_the_first_event_of_that_instant_or_later() {
        engine.appendEvents(of("notebook-1", 0, NOON));
        engine.appendEvents(of("notebook-1", 1, NOON.plusMillis(10)));
        engine.appendEvents(of("notebook-1", 2, NOON.plusMillis(20)));
        assertThat(engine.createTokenAt(NOON.minusMillis(1))).isEqualTo(token(-1));
        assertThat(engine.createTokenAt(NOON)).isEqualTo(token(-1));
        assertThat(engine.createTokenAt(NOON.plusNanos(1))).isEqualTo(token(0));
        assertThat(engine.createTokenAt(NOON.plusMillis(20))).isEqualTo(token(1));
        assertThat(engine.createTokenAt(NOON.plusMillis(21))).isEqualTo(token(2));
    }

    @Test
    void no_snapshot_is_found_where_none_was_stored() {
        assertThat(engine.readSnapshot("notebook-1")).isEmpty();
    }

    protected static GlobalSequenceTrackingToken token(long index) {
        return new GlobalSequenceTrackingToken(index);
    }
}
