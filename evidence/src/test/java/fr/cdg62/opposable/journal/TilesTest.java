package fr.cdg62.opposable.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilesTest {

    private static final long SIZE = 66_000;

    @TempDir
    private Path folder;

    @Test
    void tiles_are_named_as_the_document_says() {
        assertThat(TilePath.full(0, 1_234_067)).isEqualTo("0/x001/x234/067");
        assertThat(TilePath.full(2, 0)).isEqualTo("2/000");
        assertThat(TilePath.full(1, 1000)).isEqualTo("1/x001/000");
        assertThat(TilePath.partials(0, 7)).isEqualTo("0/007.p");
    }

    @Test
    void proofs_read_from_tiles_are_those_of_the_whole_tree() {
        write(SIZE);
        var tree = new MerkleTree();
        for (long index = 0; index < SIZE; index++) {
            tree.append(Page.leaf(index));
        }
        var proofs = new Proofs(new TileFolder(folder).nodes(SIZE));
        assertThat(proofs.root(SIZE)).isEqualTo(tree.root());
        for (long index : List.of(0L, 255L, 256L, 65_535L, 65_536L, SIZE - 1)) {
            assertThat(ProofCheck.included(Page.leaf(index), index, SIZE, proofs.inclusion(index, SIZE), tree.root()))
                    .isTrue();
        }
        for (long older : List.of(1L, 300L, 65_536L, SIZE - 1)) {
            assertThat(ProofCheck.consistent(
                            older, proofs.root(older), SIZE, tree.root(), proofs.consistency(older, SIZE)))
                    .isTrue();
        }
        assertThat(folder.resolve("0/257.p/208")).exists();
        assertThat(folder.resolve("1/001.p/1")).exists();
        assertThat(folder.resolve("2/000.p/1")).exists();
    }

    @Test
    void a_partial_tile_is_kept_until_a_note_covers_the_next() throws IOException {
        write(10);
        write(300);
        assertThat(new Proofs(new TileFolder(folder).nodes(10)).root(10)).isEqualTo(root(10));
        var tiles = new TileFolder(folder);
        tiles.forget(300);
        assertThat(folder.resolve("0/000.p")).doesNotExist();
        assertThat(folder.resolve("0/001.p/44")).exists();
        assertThat(new Proofs(tiles.nodes(300)).root(300)).isEqualTo(root(300));
        assertThat(Files.getLastModifiedTime(folder.resolve("0/000"))).isNotNull();
    }

    @Test
    void a_full_tile_that_holds_something_else_is_never_written_over() throws IOException {
        write(600);
        var file = folder.resolve("0/001");
        var bytes = Files.readAllBytes(file);
        bytes[32 * 3] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> write(700))
                .isInstanceOfSatisfying(
                        TileWriter.TileDiffers.class,
                        differs -> assertThat(differs.leaf()).isEqualTo(256 + 3));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void nothing_is_written_before_what_was_taken_is_known_to_be_right() {
        var writer = new TileWriter(new TileFolder(folder));
        for (long index = 0; index < 300; index++) {
            writer.append(Page.leaf(index));
        }
        assertThat(folder.resolve("0/000")).doesNotExist();
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        writer.release();
        assertThat(folder.resolve("0/000")).exists();
    }

    @Test
    void a_tile_that_is_not_there_is_said_to_be_missing() throws IOException {
        write(600);
        var tiles = new TileFolder(folder);
        assertThat(tiles.leaf(599, 600)).contains(Page.leaf(599));
        Files.delete(folder.resolve("0/001"));
        assertThat(tiles.leaf(300, 600)).isEmpty();
        assertThatThrownBy(() -> tiles.nodes(600).node(0, 300)).isInstanceOf(TileFolder.TileMissing.class);
    }

    private void write(long size) {
        var writer = new TileWriter(new TileFolder(folder));
        writer.release();
        for (long index = 0; index < size; index++) {
            writer.append(Page.leaf(index));
        }
        writer.finish();
        assertThat(writer.size()).isEqualTo(size);
    }

    private static Hash root(long size) {
        var tree = new MerkleTree();
        for (long index = 0; index < size; index++) {
            tree.append(Page.leaf(index));
        }
        return tree.root();
    }
}
