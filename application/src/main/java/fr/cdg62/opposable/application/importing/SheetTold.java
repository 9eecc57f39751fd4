package fr.cdg62.opposable.application.importing;

import java.util.List;
import java.util.Locale;

/**
 * A kind of sheet as the page tells it.
 *
 * @param template how the file to fill in is called
 */
public record SheetTold(SheetKind kind, String template, List<Column> columns) {

    public SheetTold {
        columns = List.copyOf(columns);
    }

    /** A column as the page tells it. */
    public record Column(String header, String help, String example, boolean required) {}

    static SheetTold of(SheetKind kind) {
        var columns = kind.columns().stream()
                .map(column -> new Column(column.header(), column.help(), column.example(), column.required()))
                .toList();
        return new SheetTold(kind, "modele-import-" + word(kind) + ".csv", columns);
    }

    private static String word(SheetKind kind) {
        return switch (kind) {
            case CONVENTIONS -> kind.name().toLowerCase(Locale.ROOT);
            case HOURS -> "heures";
        };
    }
}
