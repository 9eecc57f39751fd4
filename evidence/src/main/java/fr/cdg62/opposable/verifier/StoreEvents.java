package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.sqlite.Database;
import fr.cdg62.opposable.verifier.sqlite.Pages;
import fr.cdg62.opposable.verifier.sqlite.Table;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads all the events of a store, page by page, several pages at a time. */
final class StoreEvents {

    private static final int PAGES_OF_A_PIECE = 64;
    private static final Pattern NAME_OF_A_COLUMN = Pattern.compile("(?:^|,)\\s*([a-z_]+)\\s+(?:integer|text|blob)");

    private final Database database;
    private final Findings findings;

    StoreEvents(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    /** Gives every event to the ledger, in order. What cannot be read is a finding, and the rest is read all the same. */
    void read(Table table, Ledger ledger) throws IOException {
        try (var conveyor = new Conveyor(ledger)) {
            var piece = new ArrayList<Table.Leaf>();
            try {
                mustHaveItsColumns(table);
                table.walk(leaf -> {
                    piece.add(leaf);
                    if (piece.size() == PAGES_OF_A_PIECE) {
                        put(conveyor, List.copyOf(piece));
                        piece.clear();
                    }
                });
            } catch (Malformed e) {
                findings.add(Code.STORE_DAMAGED, Place.file(StoreRow.FILE), "store.damaged", e.what());
            }
            put(conveyor, List.copyOf(piece));
            conveyor.drain();
        }
    }

    private static void mustHaveItsColumns(Table table) throws Malformed {
        var sql = table.sql().toLowerCase(Locale.ROOT);
        var columns = NAME_OF_A_COLUMN
                .matcher(sql.substring(sql.indexOf('(') + 1))
                .results()
                .map(result -> result.group(1))
                .toList();
        Malformed.unless(columns.equals(StoreRow.COLUMNS), "a table events with the columns of a store");
    }

    private void put(Conveyor conveyor, List<Table.Leaf> leaves) {
        var pages = database.pages();
        conveyor.put(() -> batch(pages, leaves));
    }

    private static EventBatch batch(Pages pages, List<Table.Leaf> leaves) throws IOException {
        var batch = new EventBatch();
        var reader = new Table.Reader(pages, StoreRow.COLUMNS.size());
        var row = new StoreRow();
        for (var leaf : leaves) {
            try {
                reader.read(leaf, r -> row.read(r, batch));
            } catch (Malformed e) {
                batch.finding(Code.STORE_DAMAGED, Place.file(StoreRow.FILE), "store.page", leaf.page(), e.what());
            }
        }
        return batch;
    }
}
