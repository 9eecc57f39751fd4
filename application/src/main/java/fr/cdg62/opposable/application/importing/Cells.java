package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.ledger.WrittenDuration;
import fr.cdg62.opposable.french.PlainLetters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one line, read as what their columns take.
 *
 * @param row the line
 */
record Cells(Sheet.Row row) {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    Cells {
        row.cells().forEach((column, text) -> {
            if (text.matches("(?s)[=@].*|[+-][^0-9].*")) {
                throw ImportRefusal.CELL_FORMULA.with("column", column, "line", row.number());
            }
        });
    }

    boolean has(SheetColumn column) {
        return !row.cells().getOrDefault(column.header(), "").isEmpty();
    }

    @Nullable
    String text(SheetColumn column) {
        return has(column) ? row.cells().get(column.header()) : null;
    }

    String required(SheetColumn column) {
        var text = text(column);
        if (text == null) {
            throw ImportRefusal.CELL_EMPTY.with("column", column.header());
        }
        return text;
    }

    LocalDate day(SheetColumn column) {
        var text = required(column);
        try {
            return text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw unreadable(column, text);
        }
    }

    @Nullable
    LocalDate dayOrNull(SheetColumn column) {
        return has(column) ? day(column) : null;
    }

    /** A duration as people write it, in whole minutes. */
    int minutes(SheetColumn column) {
        var text = required(column);
        return WrittenDuration.minutes(text).orElseThrow(() -> unreadable(column, text));
    }

    /** One of the words, by what a French reader writes for it. */
    <T> T word(SheetColumn column, Map<String, T> words, @Nullable T otherwise) {
        if (!has(column) && otherwise != null) {
            return otherwise;
        }
        var text = required(column);
        var word = words.get(plain(text));
        if (word == null) {
            throw unreadable(column, text);
        }
        return word;
    }

    /** Several of the words, apart by blanks, commas or the sign plus. */
    <T> List<T> words(SheetColumn column, Map<String, T> words) {
        var text = text(column);
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split("[\\s,;+/]+"))
                .map(one -> {
                    var word = words.get(plain(one));
                    if (word == null) {
                        throw unreadable(column, text);
                    }
                    return word;
                })
                .toList();
    }

    static RuntimeException unreadable(SheetColumn column, String entered) {
        var shown = entered.length() > 80 ? entered.substring(0, 80) + "…" : entered;
        return ImportRefusal.CELL_UNREADABLE.with("column", column.header(), "entered", shown);
    }

    private static String plain(String text) {
        return PlainLetters.of(text);
    }
}
