package fr.cdg62.opposable.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StreamListTest {

    /** The events of the vectors, in an order that gives those entries. */
    private static StreamList ofTheDocument() {
        var streams = new StreamList();
        streams.add("collectivity-216209072", 0, "216209072", Page.leaf(1));
        streams.add("convention-216209072-1", 0, "216209072", Page.leaf(0));
        streams.add("journal-cdg-62", 0, "", Page.leaf(0));
        streams.add("\u00e9-1", 0, "216201004", Page.leaf(2));
        streams.add("convention-216209072-1", 1, "another, which is not heard", Page.leaf(0));
        streams.add("journal-cdg-62", 1, "", Page.leaf(6));
        streams.add("convention-216209072-1", 2, "216209072", Page.leaf(5));
        return streams;
    }

    @Test
    void the_list_of_the_document_is_found_again() {
        var streams = ofTheDocument();
        var expected = Page.lines("tree-vectors", "stream");
        assertThat(streams.entries()).extracting(StreamEntry::stream).hasSize(4);
        for (int rank = 0; rank < expected.size(); rank++) {
            assertThat(streams.entries().get(rank).text()).isEqualTo(expected.get(rank));
        }
        assertThat(streams.root().hex())
                .isEqualTo(Page.lines("tree-vectors", "streams").getFirst());
    }

    @Test
    void each_entry_is_proved_at_its_rank() {
        var streams = ofTheDocument();
        var proofs = new Proofs(streams.tree());
        for (int rank = 0; rank < 4; rank++) {
            var entry = streams.entries().get(rank);
            assertThat(ProofCheck.included(entry.hash(), rank, 4, proofs.inclusion(rank, 4), streams.root()))
                    .isTrue();
        }
    }

    @Test
    void one_more_event_changes_the_root() {
        var streams = ofTheDocument();
        var before = streams.root();
        streams.add("\u00e9-1", 1, "", Page.leaf(9));
        assertThat(streams.root()).isNotEqualTo(before);
        assertThat(streams.entries().get(1).events()).isEqualTo(2);
        assertThat(streams.size()).isEqualTo(4);
    }

    @Test
    void a_hole_a_repetition_and_a_late_beginning_are_refused() {
        var streams = ofTheDocument();
        assertThatThrownBy(() -> streams.add("journal-cdg-62", 3, "", Page.leaf(9)))
                .isInstanceOf(StreamList.SequenceBroken.class)
                .hasMessageContaining("journal-cdg-62");
        assertThatThrownBy(() -> streams.add("journal-cdg-62", 1, "", Page.leaf(9)))
                .isInstanceOf(StreamList.SequenceBroken.class);
        assertThatThrownBy(() -> streams.add("new-1", 1, "", Page.leaf(9)))
                .isInstanceOf(StreamList.SequenceBroken.class);
    }

    @Test
    void streams_are_sorted_as_their_utf_8_bytes_are() {
        var streams = new StreamList();
        streams.add("\ud83d\ude00", 0, "", Page.leaf(0));
        streams.add("\ufb33", 0, "", Page.leaf(0));
        assertThat(streams.entries()).extracting(StreamEntry::stream).containsExactly("\ufb33", "\ud83d\ude00");
    }
}
