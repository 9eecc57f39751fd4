package fr.cdg62.opposable.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventNamesTest {

    sealed interface Fact extends DomainEvent permits Signed, Ending {
        @Override
        default LocalDate effectiveOn() {
            return LocalDate.of(2024, 12, 1);
        }
    }

    @EventName("convention.signed")
    record Signed() implements Fact {}

    sealed interface Ending extends Fact permits Expired, ExpiredOfOld {}

    @EventName(value = "convention.expired", revision = 2)
    record Expired() implements Ending {}

    @EventName("convention.expired")
    record ExpiredOfOld() implements Ending {}

    record Nameless() implements DomainEvent {
        @Override
        public LocalDate effectiveOn() {
            return LocalDate.of(2024, 12, 1);
        }
    }

    private final EventNames names = EventNames.of(Fact.class);

    @Test
    void every_leaf_of_a_sealed_family_is_in_the_table() {
        assertThat(names.types().keySet()).containsExactlyInAnyOrder(Signed.class, Expired.class, ExpiredOfOld.class);
        assertThat(names.typeOf(Expired.class)).hasToString("convention.expired/2");
        assertThat(names.knows(Signed.class)).isTrue();
        assertThat(names.knows(Ending.class)).isFalse();
    }

    @Test
    void a_stored_type_is_read_by_the_class_of_its_revision() {
        assertThat(names.classOf("convention.expired", 1)).contains(ExpiredOfOld.class);
        assertThat(names.classOf("convention.expired", 2)).contains(Expired.class);
        assertThat(names.classOf("convention.expired", 3)).isEmpty();
        assertThat(names.classOf("convention.unknown", 1)).isEmpty();
    }

    @Test
    void an_event_without_a_name_and_a_name_taken_twice_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventNames.of(Nameless.class));
        assertThatIllegalArgumentException().isThrownBy(() -> EventNames.of(Fact.class, Signed.class));
        assertThatIllegalArgumentException().isThrownBy(() -> names.typeOf(Nameless.class));
    }

    @Test
    void a_recorded_event_keeps_the_metadata_it_came_with() {
        var metadata = new HashMap<>(Map.of(MetadataKey.CENTRE, "cdg-62"));
        var now = Instant.parse("2024-11-04T09:00:00Z");
        var event = new RecordedEvent(
                0, "event-1", names.typeOf(Signed.class), "convention-1", 0, now, now, metadata, new Signed());
        metadata.clear();
        assertThat(event.meta(MetadataKey.CENTRE)).isEqualTo("cdg-62");
        assertThat(event.meta(MetadataKey.ACTOR)).isNull();
        assertThat(event.effectiveOn()).isEqualTo("2024-12-01");
    }
}
