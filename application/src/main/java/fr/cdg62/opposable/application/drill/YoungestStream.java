package fr.cdg62.opposable.application.drill;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** The sealed stream that began last: all of it can be removed by rewriting little. */
record YoungestStream(String stream, long from) {

    static YoungestStream of(DrilledStore store) {
        var stream = new AtomicReference<>("");
        var from = new AtomicLong();
        store.byHand(connection -> {
            try (var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery("SELECT stream, min(position) AS first FROM events WHERE position < "
                                    + store.sealed()
                                    + " AND stream NOT LIKE 'journal-%' GROUP BY stream ORDER BY first DESC LIMIT 1")) {
                if (rows.next()) {
                    stream.set(rows.getString(1));
                    from.set(rows.getLong(2));
                }
            }
        });
        return new YoungestStream(stream.get(), from.get());
    }
}
