package fr.cdg62.opposable.export;

import fr.cdg62.opposable.french.FrenchDates;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.access.Consultations;
import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.Rows;
import fr.cdg62.opposable.reading.Whole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out a whole list as a file. Each row says at which two dates it was read, so that a row cut out still says it. */
@Component
public final class Exports {

    private final Texts texts = new Texts("pages");
    private final Installation installation;
    private final Consultations consultations;

    /** The exports of this installation; each is recorded before it is handed over. */
    public Exports(Installation installation, Consultations consultations) {
        this.installation = installation;
        this.consultations = consultations;
    }

    /** No column yet. */
    public <T> Columns<T> columns() {
        return Columns.in(texts);
    }

    /** What a code means, {@code state.IN_FORCE}; the code itself when no text says. */
    public String code(String family, Object code) {
        var key = family + "." + code;
        return texts.has(key) ? texts.of(key) : code.toString();
    }

    /**
     * The list as a file to download.
     *
     * @param path the address asked for, whose end names the format
     * @param name what the list is, {@code conventions}
     */
    public <T> ResponseEntity<byte[]> file(String path, String name, Columns<T> columns, Whole<T> whole) {
        var format = ExportFormat.of(path);
        consultations.exported(path);
        var table = table(name, columns, whole.asOf(), whole.items().stream());
        var disposition =
                ContentDisposition.attachment().filename(table.fileName(format)).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes(format, table));
    }

    /** The same for a list too long to be held, sent while it is read. */
    public <T> StreamedFile streamed(String path, String name, Columns<T> columns, Rows<T> rows) {
        consultations.exported(path);
        return new StreamedFile(ExportFormat.of(path), table(name, columns, rows.asOf(), rows.items()));
    }

    private static byte[] bytes(ExportFormat format, Table table) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private <T> Table table(String name, Columns<T> columns, AsOf asOf, Stream<T> items) {
        var headings = new ArrayList<>(columns.headings());
        headings.addAll(List.of(texts.of("export.on"), texts.of("export.knownAt"), texts.of("export.knownAt.french")));
        if (installation.simulated()) {
            headings.add(texts.of("export.time"));
        }
        var rows = items.map(item -> cells(columns.cells(item), asOf)).iterator();
        return new Table(name, asOf, installation.simulated(), headings, rows);
    }

    private List<@Nullable Object> cells(List<@Nullable Object> own, AsOf asOf) {
        var cells = new ArrayList<@Nullable Object>(own);
        cells.addAll(List.of(asOf.on(), asOf.knownAt().toString(), FrenchDates.instant(asOf.knownAt())));
        if (installation.simulated()) {
            cells.add(texts.of("export.simulated"));
        }
        return cells;
    }
}
