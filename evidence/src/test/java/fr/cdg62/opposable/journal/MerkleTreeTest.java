package fr.cdg62.opposable.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    @Test
    void every_root_of_the_document_is_found_again() {
        var roots = Page.lines("tree-vectors", "root");
        assertThat(roots).hasSize(10);
        var tree = new MerkleTree();
        for (var line : roots) {
            var sizeAndRoot = line.split(" ");
            assertThat(tree.size()).isEqualTo(Long.parseLong(sizeAndRoot[0]));
            assertThat(tree.root().hex()).isEqualTo(sizeAndRoot[1]);
            tree.append(Page.leaf(tree.size()));
        }
    }

    @Test
    void every_proof_of_the_document_is_found_again() {
        var proofs = new Proofs(held(9));
        assertThat(Page.lines("tree-vectors", "inclusion")).hasSize(6).allSatisfy(line -> {
            var words = line.split(" ");
            long index = Long.parseLong(words[0]);
            long size = Long.parseLong(words[1]);
            var path = path(words);
            assertThat(proofs.inclusion(index, size)).isEqualTo(path);
            assertThat(ProofCheck.included(Page.leaf(index), index, size, path, proofs.root(size)))
                    .isTrue();
        });
        assertThat(Page.lines("tree-vectors", "consistency")).hasSize(5).allSatisfy(line -> {
            var words = line.split(" ");
            assertThat(proofs.consistency(Long.parseLong(words[0]), Long.parseLong(words[1])))
                    .isEqualTo(path(words));
        });
    }

    @Test
    void every_proof_of_every_small_tree_leads_where_it_should_and_nowhere_else() {
        var proofs = new Proofs(held(40));
        for (long size = 1; size <= 40; size++) {
            var root = proofs.root(size);
            for (long index = 0; index < size; index++) {
                var path = proofs.inclusion(index, size);
                assertThat(ProofCheck.included(Page.leaf(index), index, size, path, root))
                        .isTrue();
                assertThat(ProofCheck.included(Page.leaf(index + 1), index, size, path, root))
                        .isFalse();
                assertThat(ProofCheck.included(Page.leaf(index), index + 1, size, path, root))
                        .isFalse();
            }
            for (long older = 1; older < size; older++) {
                var path = proofs.consistency(older, size);
                assertThat(ProofCheck.consistent(older, proofs.root(older), size, root, path))
                        .as("%s to %s", older, size)
                        .isTrue();
                assertThat(ProofCheck.consistent(older, root, size, root, path)).isFalse();
                assertThat(ProofCheck.consistent(older, proofs.root(older), size, proofs.root(older), path))
                        .isFalse();
            }
        }
    }

    @Test
    void a_tree_taken_up_from_its_frontier_goes_on_as_if_it_had_never_stopped() {
        var whole = new MerkleTree();
        for (long index = 0; index < 100; index++) {
            var resumed = MerkleTree.resumed(whole.size(), whole.frontier());
            whole.append(Page.leaf(index));
            resumed.append(Page.leaf(index));
            assertThat(resumed.root()).isEqualTo(whole.root());
        }
        assertThat(whole.frontier()).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.resumed(100, List.of()));
    }

    @Test
    void what_no_tree_has_is_refused() {
        var proofs = new Proofs(held(4));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(-1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(4, 4));
    }

    private static HeldTree held(long leaves) {
        return new HeldTree(LongStream.range(0, leaves).mapToObj(Page::leaf).toList());
    }

    private static List<Hash> path(String[] words) {
        return Stream.of(Arrays.copyOfRange(words, 2, words.length))
                .map(Hash::ofHex)
                .toList();
    }
}
