package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.application.drill.Rows.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;

/** Somebody who holds the disk and rewrites the rows of a store from one position on, with what {@link Skill} says. */
final class Attacker {
    private static final int HALF_OF_THE_HEAD = 128;

    private final DrilledStore store;
    private final Skill skill;

    Attacker(DrilledStore store, Skill skill) {
        this.store = store;
        this.skill = skill;
    }

    Skill skill() {
        return skill;
    }

    /** What is done to the rows, in their order. */
    interface Rewriting {
        void of(List<Kept> rows);
    }

    void rewrite(long from, Rewriting rewriting) {
        var last = new ArrayList<Kept>();
        store.byHand(connection -> {
            var rows = new ArrayList<>(Rows.from(connection, from));
            var sequences = firstSequences(rows);
            rewriting.of(rows);
            var written = skill == Skill.NAIVE
                    ? Rows.numbered(from, rows)
                    : Rows.inOrder(from, rows, sequences, knownBefore(connection, from));
            Rows.replace(connection, from, written);
            last.addAll(Rows.from(connection, lastPosition(connection)));
        });
        if (skill == Skill.INFORMED) {
            cover(last.getFirst());
        }
    }

    private static Map<String, Long> firstSequences(List<Kept> rows) {
        var sequences = new HashMap<String, Long>();
        rows.forEach(kept -> sequences.putIfAbsent(
                kept.row().event().stream(), kept.row().event().sequence()));
        return sequences;
    }

    private static Instant knownBefore(Connection connection, long position) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT known_at FROM events WHERE position = " + (position - 1))) {
            return rows.next() ? Instant.ofEpochMilli(rows.getLong(1)) : Instant.MIN;
        }
    }

    private static long lastPosition(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT max(position) FROM events")) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    /** Makes the head and the tiles say nothing against what was done. */
    private void cover(Kept last) {
        var memory = last.row().position() + " " + last.row().event().leaf();
        var sum = new CRC32C();
        sum.update(memory.getBytes(StandardCharsets.US_ASCII));
        var line = memory + " " + HexFormat.of().toHexDigits((int) sum.getValue());
        var half = String.format(Locale.ROOT, "%-" + (HALF_OF_THE_HEAD - 1) + "s%n", line);
        try {
            Files.writeString(
                    store.file("events.head"), half + " ".repeat(HALF_OF_THE_HEAD), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.remove("journal/tile");
    }
}
