package fr.cdg62.opposable.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.projection.sample.SampleFact;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AxonEventLogTest {

    @Test
    void events_here_and_there_are_read_in_order_and_none_between_them() {
        try (var store = new SampleStore().fill(62, 3_000, 7)) {
            var log = new AxonEventLog(store.axon(), EventNames.of(SampleFact.class));
            var wanted = new TreeSet<>(List.of(2_999L, 0L, 1L, 499L, 500L, 501L, 1_700L, 3_000L, 9_999L));
            var all = log.read(0)
                    .filter(event -> wanted.contains(event.position()))
                    .toList();

            assertThat(log.readAt(wanted)).hasSize(7).isEqualTo(all);
            assertThat(log.readAt(new TreeSet<>())).isEmpty();
            assertThat(wanted).hasSize(9);
        }
    }
}
