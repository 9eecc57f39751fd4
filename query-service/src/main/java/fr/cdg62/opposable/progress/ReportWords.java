package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.export.OdtText.Cell;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.pages.French;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a report says things, and where it links to.
 *
 * @param address where the page of the project is
 */
record ReportWords(String address, Texts texts, French french) {

    static ReportWords linkingTo(String address) {
        var texts = new Texts("pages");
        return new ReportWords(address, texts, new French(texts));
    }

    Cell proof(String text, long sequence) {
        return new Cell(text, address() + "#evenement-" + sequence);
    }

    List<String> columns(String... keys) {
        return Stream.of(keys).map(texts::of).toList();
    }

    String names(Stream<? extends Enum<?>> codes, String family) {
        return codes.map(code -> french.code(family, code)).collect(Collectors.joining(", "));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : french.day(day);
    }
}
