package fr.cdg62.opposable.export;

import fr.cdg62.opposable.french.FrenchDates;
import fr.cdg62.opposable.french.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list, in the order of the screen: what each is called, and what each row says there.
 *
 * @param <T> a row
 */
public final class Columns<T> {

    private final Texts texts;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, @Nullable Object>> values = new ArrayList<>();

    private Columns(Texts texts) {
        this.texts = texts;
    }

    /** No column yet; headings are texts of the bundle. */
    public static <T> Columns<T> in(Texts texts) {
        return new Columns<>(texts);
    }

    /** A column of words. */
    public Columns<T> text(String heading, Function<T, @Nullable String> value) {
        return column(texts.of(heading), value::apply);
    }

    /** A column of whole numbers. */
    public Columns<T> number(String heading, Function<T, @Nullable Long> value) {
        return column(texts.of(heading), value::apply);
    }

    /** Two columns: the day in ISO 8601 for programmes, and in French for people. */
    public Columns<T> day(String heading, Function<T, @Nullable LocalDate> value) {
        return column(texts.of(heading), value::apply).column(texts.of(heading) + texts.of("export.inFrench"), row -> {
            var day = value.apply(row);
            return day == null ? null : FrenchDates.day(day);
        });
    }

    private Columns<T> column(String heading, Function<T, @Nullable Object> value) {
        headings.add(heading);
        values.add(value);
        return this;
    }

    List<String> headings() {
        return headings;
    }

    /** What the row says in each column: a text, a whole number, a day, or nothing. */
    List<@Nullable Object> cells(T row) {
        var cells = new ArrayList<@Nullable Object>();
        values.forEach(value -> cells.add(value.apply(row)));
        return cells;
    }
}
