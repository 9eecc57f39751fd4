package fr.cdg62.opposable.benchmark.proof;

import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.rebuild.StoreLog;
import fr.cdg62.opposable.benchmark.replay.FilledStore;
import fr.cdg62.opposable.benchmark.store.StoreSide;
import fr.cdg62.opposable.benchmark.tally.TallyProjection;
import fr.cdg62.opposable.benchmark.tally.TallyView;
import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.MerkleTree;
import fr.cdg62.opposable.journal.ProofCheck;
import fr.cdg62.opposable.journal.Proofs;
import fr.cdg62.opposable.journal.TileFolder;
import fr.cdg62.opposable.journal.TileWriter;
import fr.cdg62.opposable.projection.EventLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Proofs from tiles on disk, each checked against the root; and one file folded from its stream as known at a past instant. */
public final class ProofRound {

    private static final int CALLS = 2_000;
    private static final int EVENTS_A_PAGE = 500;
    private static final long SEED = 62;

    private ProofRound() {}

    /**
     * The table, in Markdown.
     *
     * @param folder where the tiles are put
     */
    public static String measure(Options options, StoreSide side, Path folder, int recordedADay) {
        try (var filled = new FilledStore(side, "proofs", options.events(), recordedADay);
                var log = new StoreLog(filled)) {
            var engine = (SqliteEventStorageEngine) filled.engine();
            var tiles = new TileFolder(folder);
            var root = write(engine, tiles);
            return String.join(
                    "\n",
                    "## Proofs and past states, milliseconds",
                    "",
                    "| one call | p50 | p99 | slowest | bytes |",
                    "|---|---|---|---|---|",
                    "| the proof of one of " + options.events() + " events, checked | "
                            + proofs(engine, tiles, root, options.events()) + " |",
                    "| one file as known at a past instant | " + pasts(engine, log.log(), options.events()) + " | – |",
                    "");
        }
    }

    private static Hash write(SqliteEventStorageEngine engine, TileFolder tiles) {
        var writer = new TileWriter(tiles);
        writer.release();
        var tree = new MerkleTree();
        for (var page = engine.rows(0, EVENTS_A_PAGE);
                !page.isEmpty();
                page = engine.rows(tree.size(), EVENTS_A_PAGE)) {
            for (var row : page) {
                var leaf = Hash.ofHex(row.event().leaf());
                writer.append(leaf);
                tree.append(leaf);
            }
        }
        writer.finish();
        return tree.root();
    }

    private static String proofs(SqliteEventStorageEngine engine, TileFolder tiles, Hash root, long size) {
        var random = new SplittableRandom(SEED);
        var longest = new int[1];
        var took = Latencies.of(CALLS, call -> {
            long index = random.nextLong(size);
            var leaf = Hash.ofHex(engine.rows(index, 1).getFirst().event().leaf());
            var path = new Proofs(tiles.nodes(size)).inclusion(index, size);
            if (!ProofCheck.included(leaf, index, size, path, root)) {
                throw new IllegalStateException("event " + index + " is not proved");
            }
            longest[0] = Math.max(longest[0], path.size());
        });
        return took.columns() + " | " + longest[0] * Hash.LENGTH;
    }

    private static String pasts(SqliteEventStorageEngine engine, EventLog log, long size) {
        var random = new SplittableRandom(SEED);
        var projection = new TallyProjection();
        return Latencies.of(CALLS, call -> {
                    var row = engine.rows(random.nextLong(size), 1).getFirst();
                    if (past(log, projection, row.event().stream(), row.knownAt()) == null) {
                        throw new IllegalStateException("nothing was known of " + row.event().stream());
                    }
                })
                .columns();
    }

    private static @Nullable TallyView past(EventLog log, TallyProjection projection, String stream, Instant knownAt) {
        TallyView view = null;
        for (var event : log.readStream(stream)) {
            if (!event.knownAt().isAfter(knownAt)) {
                view = projection.apply(view, event);
            }
        }
        return view;
    }
}
