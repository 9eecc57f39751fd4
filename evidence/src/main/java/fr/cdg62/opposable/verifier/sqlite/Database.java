package fr.cdg62.opposable.verifier.sqlite;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** An SQLite file opened for reading, as of its last commit; its tables are found in its schema. */
public final class Database implements AutoCloseable {

    private static final int SCHEMA_COLUMNS = 5;

    private final Pages pages;
    private final Map<String, Table> tables = new HashMap<>();

    private Database(Pages pages) {
        this.pages = pages;
    }

    /** Opens a file; refuses what is no SQLite file, or has no schema. */
    public static Database open(Path path) throws IOException, Malformed {
        var database = new Database(Pages.open(path));
        try {
            database.readSchema();
            return database;
        } catch (IOException | Malformed e) {
            database.close();
            throw e;
        }
    }

    private void readSchema() throws IOException, Malformed {
        rows(new Table(pages, 1, ""), SCHEMA_COLUMNS, row -> {
            if (row.text(0).equals("table")) {
                var name = row.text(1);
                Malformed.unless(!tables.containsKey(name), "one table " + name);
                tables.put(name, new Table(pages, row.number(3), row.text(4)));
            }
        });
    }

    /** A table of this name; refuses a file that has none. */
    public Table table(String name) throws Malformed {
        var table = tables.get(name);
        if (table == null) {
            throw new Malformed("the table " + name);
        }
        return table;
    }

    /** The pages, to read leaves with. */
    public Pages pages() {
        return pages;
    }

    /** Gives every row of a small table. */
    public void rows(Table table, int columns, Table.Rows rows) throws IOException, Malformed {
        var leaves = new ArrayList<Table.Leaf>();
        table.walk(leaves::add);
        var reader = new Table.Reader(pages, columns);
        for (var leaf : leaves) {
            reader.read(leaf, rows);
        }
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
