package fr.cdg62.opposable.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the leaves of a journal from the first on, compares the full tiles that are there and writes those that are not. A tile
 * that holds something else is never written over.
 */
public final class TileWriter {

    private final TileFolder folder;
    private final List<List<Hash>> open = new ArrayList<>();
    private final List<Long> next = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean released;
    private boolean comparing;
    private long size;

    /** Writes into this folder, beginning with leaf 0, and nothing before {@link #release}. */
    public TileWriter(TileFolder folder) {
        this.folder = folder;
    }

    /**
     * Takes the next leaf.
     *
     * @throws TileDiffers when the full tile it completes is there already and holds something else
     */
    public void append(Hash leaf) {
        append(0, leaf);
        size++;
    }

    private void append(int level, Hash node) {
        if (open.size() == level) {
            open.add(new ArrayList<>());
            next.add(0L);
        }
        var tile = open.get(level);
        tile.add(node);
        if (tile.size() == TilePath.WIDTH) {
            settle(level, next.get(level), tile);
            next.set(level, next.get(level) + 1);
            append(level + 1, new HeldTree(tile).root());
            open.set(level, new ArrayList<>());
        }
    }

    private void settle(int level, long index, List<Hash> tile) {
        var there = folder.readFull(level, index);
        if (there.isEmpty()) {
            write(() -> folder.writeFull(level, index, tile));
        } else if (!there.get().equals(tile)) {
            throw new TileDiffers(level, index, firstDifference(there.get(), tile));
        }
    }

    /** One that only compares with the full tiles that are there: nothing is written, and nothing is kept to be. */
    public static TileWriter comparing(TileFolder folder) {
        var writer = new TileWriter(folder);
        writer.comparing = true;
        return writer;
    }

    private void write(Runnable writing) {
        if (comparing) {
            return;
        }
        if (released) {
            writing.run();
        } else {
            held.add(writing);
        }
    }

    /** What was taken so far is known to be right: from now on tiles are written, those that waited first. */
    public void release() {
        released = true;
        held.forEach(Runnable::run);
        held.clear();
    }

    private static int firstDifference(List<Hash> one, List<Hash> other) {
        int i = 0;
        while (i < one.size() && i < other.size() && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i;
    }

    /** Writes the tiles that are not full, for the leaves taken so far. Refuses to before {@link #release}. */
    public void finish() {
        if (!released) {
            throw new IllegalStateException("nothing is known to be right yet");
        }
        for (int level = 0; level < open.size(); level++) {
            if (!open.get(level).isEmpty()) {
                folder.writePartial(level, next.get(level), open.get(level));
            }
        }
    }

    /** How many leaves were taken. */
    public long size() {
        return size;
    }

    /** A tile that is full already holds something else than what the store gives. */
    public static final class TileDiffers extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final long leaf;

        TileDiffers(int level, long index, int within) {
            super("tile " + TilePath.full(level, index) + " holds something else at place " + within);
            this.leaf = (index * TilePath.WIDTH + within) << (8 * level);
        }

        /** The index of the first leaf that is, or stands under, what differs. */
        public long leaf() {
            return leaf;
        }
    }
}
