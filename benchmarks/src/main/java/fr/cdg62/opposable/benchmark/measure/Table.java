package fr.cdg62.opposable.benchmark.measure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the report.
 *
 * @param title the heading above it
 * @param what what its first column names
 * @param ours what the product's column is called
 * @param baseline what the other column is called
 */
public record Table(String title, String what, String ours, String baseline, List<Comparison> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** In Markdown. */
    public String markdown() {
        var head = Stream.of(
                "## " + title,
                "",
                "| " + String.join(" | ", what, ours, baseline, "ratio") + " |",
                "|---|---|---|---|");
        return String.join(
                        "\n",
                        Stream.concat(head, rows.stream().map(Comparison::row)).toList()) + "\n";
    }
}
