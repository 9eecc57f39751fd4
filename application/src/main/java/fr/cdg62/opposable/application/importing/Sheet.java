package fr.cdg62.opposable.application.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of texts with a header.
 *
 * @param header the names of the columns
 * @param rows in order, blank ones left out
 */
record Sheet(List<String> header, List<Row> rows) {

    static final int ROWS_MAX = 5_000;
    static final int COLUMNS_MAX = 60;
    static final int CELL_MAX = 2_000;

    /**
     * A line.
     *
     * @param number its number in the file, the header being line 1
     * @param cells by the name of the column
     */
    record Row(int number, Map<String, String> cells) {

        Row {
            cells = new LinkedHashMap<>(cells);
        }
    }

    Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Refuses a table larger than an import takes, or cells that compute. */
    static String checked(String cell, int line) {
        if (cell.length() > CELL_MAX) {
            throw ImportRefusal.SHEET_TOO_LARGE.with("line", line, "characters max", CELL_MAX);
        }
        return cell.strip();
    }
}
