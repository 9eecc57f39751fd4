package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.ConventionId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sheet tells, a line at a time. */
public enum SheetKind {
    /** A convention a line. */
    CONVENTIONS,
    /** An hour of assistance a line. */
    HOURS;

    /** The kind of that name; conventions when nothing is said. */
    static SheetKind asked(@Nullable String name) {
        if (name == null) {
            return CONVENTIONS;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> EdgeRefusal.BAD_PARAMETER.with("parameter", "kind"));
    }

    /** The columns it may have. */
    List<SheetColumn> columns() {
        return switch (this) {
            case CONVENTIONS -> List.of(ConventionColumn.values());
            case HOURS -> List.of(HourColumn.values());
        };
    }

    /** Where a person reads what a line recorded under that convention. */
    public String address(String convention) {
        return switch (this) {
            case CONVENTIONS -> "/conventions/" + convention;
            case HOURS ->
                "/assistance/" + LedgerId.of(new ConventionId(convention)).value();
        };
    }

    /** Refuses a header with a column nobody knows, one named twice, or without those no import goes without. */
    void requireKnown(List<String> header) {
        var columns = columns();
        var known = columns.stream().map(SheetColumn::header).toList();
        for (var column : header) {
            if (!known.contains(column) || header.indexOf(column) != header.lastIndexOf(column)) {
                throw ImportRefusal.SHEET_COLUMN_UNKNOWN.with("column", column);
            }
        }
        for (var column : columns) {
            if (column.required() && !header.contains(column.header())) {
                throw ImportRefusal.SHEET_COLUMN_MISSING.with("column", column.header());
            }
        }
    }
}
