package fr.cdg62.opposable.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tiles of a journal as files ({@code docs/journal.md}, section 10). A full tile is written once and never changed. A partial
 * one is added beside the older ones, which are kept until {@link #forget} is told that a note covers the new one.
 */
public final class TileFolder {

    /** How many leaves a full tile holds. */
    public static final int LEAVES_A_TILE = TilePath.WIDTH;

    private final Path folder;

    /** The tiles under this folder, made at the first write. */
    public TileFolder(Path folder) {
        this.folder = folder;
    }

    /** What reads the nodes of a tree of that size. Whoever asks it for a tile that is not there gets a {@link TileMissing}. */
    public CompleteNodes nodes(long size) {
        return (height, rank) -> {
            int level = height / 8;
            int within = height % 8;
            long first = rank << within;
            var tile = hashes(level, first / TilePath.WIDTH, size);
            int from = (int) (first % TilePath.WIDTH);
            return above(tile.subList(from, from + (1 << within)));
        };
    }

    /** The leaf of that index, when a tile of a tree of that size has it. */
    public Optional<Hash> leaf(long index, long size) {
        var leaves = leavesFrom(index - index % LEAVES_A_TILE, size);
        return leaves.isEmpty() ? Optional.empty() : Optional.of(leaves.get(Math.toIntExact(index % LEAVES_A_TILE)));
    }

    /**
     * The leaves of one tile of a tree of that size; none when it is not there.
     *
     * @param first the index of its first leaf, a multiple of {@link #LEAVES_A_TILE}
     */
    public List<Hash> leavesFrom(long first, long size) {
        try {
            return hashes(0, first / LEAVES_A_TILE, size);
        } catch (TileMissing e) {
            return List.of();
        }
    }

    private static Hash above(List<Hash> nodes) {
        var tree = new MerkleTree();
        nodes.forEach(tree::append);
        return tree.root();
    }

    /** The hashes a tile has in a tree of that size. */
    private List<Hash> hashes(int level, long index, long size) {
        long width = Math.min(TilePath.WIDTH, (size >> (8 * level)) - index * TilePath.WIDTH);
        var full = folder.resolve(TilePath.full(level, index));
        var file = width == TilePath.WIDTH || Files.exists(full)
                ? full
                : folder.resolve(TilePath.partials(level, index)).resolve(Long.toString(width));
        try {
            var hashes = split(Files.readAllBytes(file));
            if (hashes.size() < width) {
                throw new TileMissing(file);
            }
            return hashes;
        } catch (IOException e) {
            throw new TileMissing(file, e);
        }
    }

    private static List<Hash> split(byte[] tile) {
        var hashes = new ArrayList<Hash>();
        for (int at = 0; at + Hash.LENGTH <= tile.length; at += Hash.LENGTH) {
            hashes.add(Hash.at(tile, at, at + Hash.LENGTH));
        }
        return hashes;
    }

    private static byte[] joined(List<Hash> hashes) {
        var tile = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).copyTo(tile, i * Hash.LENGTH);
        }
        return tile;
    }

    /** What a full tile holds, when it is there. */
    Optional<List<Hash>> readFull(int level, long index) {
        var file = folder.resolve(TilePath.full(level, index));
        try {
            return Files.exists(file) ? Optional.of(split(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    void writeFull(int level, long index, List<Hash> hashes) {
        SyncedFile.write(folder.resolve(TilePath.full(level, index)), joined(hashes));
    }

    void writePartial(int level, long index, List<Hash> hashes) {
        SyncedFile.write(
                folder.resolve(TilePath.partials(level, index)).resolve(Integer.toString(hashes.size())),
                joined(hashes));
    }

    /** Removes the partial tiles that a tree of that size does not need, once a note of that size stands. */
    public void forget(long size) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            var partials = files.filter(file -> file.getFileName().toString().endsWith(".p") && Files.isDirectory(file))
                    .toList();
            for (var partial : partials) {
                forget(partial, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("tidying " + folder, e);
        }
    }

    private void forget(Path partials, long size) throws IOException {
        try (var files = Files.list(partials)) {
            for (var file : files.toList()) {
                if (!isOf(file, size)) {
                    Files.delete(file);
                }
            }
        }
        try (var left = Files.list(partials)) {
            if (left.findAny().isEmpty()) {
                Files.delete(partials);
            }
        }
    }

    /** Whether the partial tile is the last of its level in a tree of that size. */
    private boolean isOf(Path partial, long size) {
        for (int level = 0; size >> (8 * level) > 0; level++) {
            long nodes = size >> (8 * level);
            long width = nodes % TilePath.WIDTH;
            if (width > 0
                    && partial.equals(folder.resolve(TilePath.partials(level, nodes / TilePath.WIDTH))
                            .resolve(Long.toString(width)))) {
                return true;
            }
        }
        return false;
    }

    /** A tile is not there, or holds less than it should. */
    public static final class TileMissing extends RuntimeException {

        private static final long serialVersionUID = 1;

        TileMissing(Path file) {
            super(file + " holds too little");
        }

        TileMissing(Path file, IOException cause) {
            super(file + " cannot be read", cause);
        }
    }
}
