package fr.cdg62.opposable.export;

import fr.cdg62.opposable.reading.AsOf;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole list, ready to be written.
 *
 * @param name what the list is, {@code conventions}
 * @param asOf how it is to be read
 * @param simulated whether it comes from a simulated store: then it says so on every row
 * @param headings the columns
 * @param rows the cells: texts, whole numbers, days, or nothing; read once, one row at a time
 */
record Table(String name, AsOf asOf, boolean simulated, List<String> headings, Iterator<List<@Nullable Object>> rows) {

    /** {@code conventions-2025-03-10.csv}; a simulated store shows in the name too. */
    String fileName(ExportFormat format) {
        return name + "-" + asOf.on() + (simulated ? "-SIMULE" : "") + "." + format.extension();
    }
}
