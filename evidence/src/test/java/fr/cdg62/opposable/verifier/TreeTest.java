package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.made.MadeTree;
import fr.cdg62.opposable.verifier.text.Members;
import fr.cdg62.opposable.verifier.tree.Frontier;
import fr.cdg62.opposable.verifier.tree.Hashes;
import fr.cdg62.opposable.verifier.tree.Proofs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final Hashes HASHES = new Hashes();

    private static byte[] leaf(long index) {
        var text = Long.toString(index).getBytes(StandardCharsets.US_ASCII);
        return HASHES.leaf(text, 0, text.length);
    }

    private static byte[] root(long size) {
        var frontier = new Frontier(HASHES);
        for (long i = 0; i < size; i++) {
            frontier.add(leaf(i));
        }
        return frontier.root();
    }

    private static List<byte[]> path(String[] words) {
        return Stream.of(words).skip(3).map(HexFormat.of()::parseHex).toList();
    }

    @Test
    void the_vectors_of_the_document_are_found_again() throws Exception {
        var streams = new Streams(HASHES);
        int checked = 0;
        for (var words : Document.lines("tree-vectors")) {
            switch (words[0]) {
                case "root" ->
                    assertThat(HexFormat.of().formatHex(root(Long.parseLong(words[1]))))
                            .isEqualTo(words[2]);
                case "inclusion" -> {
                    long index = Long.parseLong(words[1]);
                    long size = Long.parseLong(words[2]);
                    assertThat(Proofs.includes(HASHES, leaf(index), index, size, path(words), root(size)))
                            .isTrue();
                    assertThat(Proofs.includes(HASHES, leaf(index + 1), index, size, path(words), root(size)))
                            .isFalse();
                }
                case "consistency" -> {
                    long from = Long.parseLong(words[1]);
                    long to = Long.parseLong(words[2]);
                    assertThat(Proofs.consistent(HASHES, from, root(from), to, root(to), path(words)))
                            .isTrue();
                    assertThat(Proofs.consistent(HASHES, from, root(from + 1), to, root(to), path(words)))
                            .isFalse();
                }
                case "stream" -> {
                    var text = String.join(" ", Arrays.copyOfRange(words, 1, words.length));
                    var entry = Members.of(text.getBytes(StandardCharsets.UTF_8));
                    var begun = streams.begin(entry.text("stream"), entry.text("collectivity"));
                    for (long i = 0; i < entry.number("events"); i++) {
                        streams.add(begun, entry.hash("last"));
                    }
                }
                default -> assertThat(HexFormat.of().formatHex(streams.root())).isEqualTo(words[1]);
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    void every_small_tree_agrees_with_the_recursive_definition() {
        for (int size = 1; size <= 40; size++) {
            var leaves = new ArrayList<byte[]>();
            for (int i = 0; i < size; i++) {
                leaves.add(leaf(i));
            }
            assertThat(root(size)).isEqualTo(MadeTree.root(leaves));
            for (int i = 0; i < size; i++) {
                var path = MadeTree.path(i, leaves);
                assertThat(Proofs.includes(HASHES, leaf(i), i, size, path, root(size)))
                        .isTrue();
                assertThat(Proofs.includes(HASHES, leaf(i), i + 1, size, path, root(size)))
                        .isFalse();
                path.add(leaf(0));
                assertThat(Proofs.includes(HASHES, leaf(i), i, size, path, root(size)))
                        .isFalse();
            }
            for (int from = 1; from <= size; from++) {
                var proof = MadeTree.consistency(from, leaves);
                assertThat(Proofs.consistent(HASHES, from, root(from), size, root(size), proof))
                        .isTrue();
                proof.add(leaf(0));
                assertThat(Proofs.consistent(HASHES, from, root(from), size, root(size), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void the_root_of_the_streams_asked_for_again_and_again_is_that_of_all_of_them_each_time() {
        var random = new Random(62);
        var streams = new Streams(HASHES);
        var entries = new ArrayList<StreamEntry>();
        for (int round = 0; round < 300; round++) {
            for (int k = random.nextInt(4); k > 0; k--) {
                entries.add(streams.begin("s-" + random.nextInt(1 << 30), "c" + random.nextInt(40)));
                streams.add(entries.get(entries.size() - 1), leaf(random.nextInt()));
            }
            for (int k = random.nextInt(3); k > 0 && !entries.isEmpty(); k--) {
                streams.add(entries.get(random.nextInt(entries.size())), leaf(random.nextInt()));
            }
            var leaves = entries.stream()
                    .sorted()
                    .map(entry -> MadeTree.leaf("{\"collectivity\":\"" + entry.collectivity + "\",\"events\":"
                            + entry.events + ",\"last\":\"" + MadeTree.hex(entry.last) + "\",\"stream\":\""
                            + entry.stream
                            + "\"}"))
                    .toList();
            assertThat(streams.root()).isEqualTo(MadeTree.root(leaves));
        }
    }
}
