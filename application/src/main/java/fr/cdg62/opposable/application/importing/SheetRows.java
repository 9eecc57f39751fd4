package fr.cdg62.opposable.application.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Gathers the lines of a sheet as they are read, within the bounds of an import. */
final class SheetRows {

    private final SheetKind kind;
    private final List<String> header = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();

    /** The lines of a sheet of that kind. */
    SheetRows(SheetKind kind) {
        this.kind = kind;
    }

    /** A line as read: the first that is not blank is the header. */
    void add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            cells.stream().limit(Sheet.COLUMNS_MAX + 1L).map(SheetRows::column).forEach(header::add);
            while (header.getLast().isEmpty()) {
                header.removeLast();
            }
            kind.requireKnown(header);
            return;
        }
        if (rows.size() == Sheet.ROWS_MAX || cells.size() > Sheet.COLUMNS_MAX + header.size()) {
            throw ImportRefusal.SHEET_TOO_LARGE.with("line", number, "lines max", Sheet.ROWS_MAX);
        }
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            named.put(header.get(i), Sheet.checked(cells.get(i), number));
        }
        rows.add(new Sheet.Row(number, named));
    }

    Sheet sheet() {
        if (header.isEmpty()) {
            throw ImportRefusal.SHEET_UNREADABLE.with("reason", "vide");
        }
        return new Sheet(header, rows);
    }

    /** {@code "Date du projet"} and {@code date_du_projet} are one column. */
    private static String column(String text) {
        var plain = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
