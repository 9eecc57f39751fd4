package fr.cdg62.opposable.application.erasure;

import fr.cdg62.opposable.kernel.event.JournalLeaf;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** The rows of the event store as they lie on disk, by position: the leaf kept with each event, and its payload's bytes. */
record StoredEvents(TreeMap<Long, String> leaves, TreeMap<Long, byte[]> payloads) {

    static StoredEvents of(Path data) throws SQLException {
        var read = new StoredEvents(new TreeMap<>(), new TreeMap<>());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
                var asked = connection.createStatement();
                var rows = asked.executeQuery("SELECT position, leaf, payload FROM events")) {
            while (rows.next()) {
                read.leaves.put(rows.getLong(1), HexFormat.of().formatHex(rows.getBytes(2)));
                read.payloads.put(rows.getLong(1), rows.getBytes(3));
            }
        }
        return read;
    }

    /** The leaves of those events computed anew from the bytes on disk, position by position. */
    TreeMap<Long, String> recomputed(List<RecordedEvent> events) {
        var computed = new TreeMap<Long, String>();
        events.forEach(event -> computed.put(
                event.position(),
                JournalLeaf.of(event, payloads.get(event.position()))
                        .orElseThrow()
                        .value()));
        return computed;
    }
}
