package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.pages.French;
import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.Rows;
import fr.cdg62.opposable.timeline.TimelineEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The raw history as {@code .csv} and {@code .ods}, first event first: the sentence, and beside it what is stored, without its salt. */
@ReadEndpoint
public class AuditExport {

    private final ReadDesk desk;
    private final Streams streams;
    private final EventSearch search;
    private final Exports exports;
    private final Installation installation;
    private final French french = new French(new Texts("pages"));

    /** The exports of the raw history. */
    public AuditExport(ReadDesk desk, Streams streams, EventSearch search, Exports exports, Installation installation) {
        this.desk = desk;
        this.streams = streams;
        this.search = search;
        this.exports = exports;
        this.installation = installation;
    }

    @GetMapping({"/api/events.csv", "/api/events.ods"})
    void events(EventsAsked asked, AsAsked at, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (var all = search.all(asked, at)) {
            send(all, "journal", request, response);
        }
    }

    @GetMapping({"/api/streams/{id}.csv", "/api/streams/{id}.ods"})
    void stream(@PathVariable String id, AsAsked at, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var seen = streams.stream(id, at);
        send(new Rows<>(seen.asOf(), seen.events().stream()), id, request, response);
    }

    private void send(Rows<AuditedEvent> rows, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var columns = columns(desk.viewerAsking("audit"));
        exports.streamed(request.getRequestURI(), name, columns, rows).sendTo(response);
    }

    private Columns<AuditedEvent> columns(Viewer viewer) {
        return exports.<AuditedEvent>columns()
                .number("export.position", event -> event.entry().position())
                .text("audit.stream", AuditedEvent::stream)
                .number("export.sequence", event -> event.entry().sequence())
                .day("convention.history.effect", event -> event.entry().effectiveOn())
                .text("convention.history.what", event -> french.sentence(event.entry()))
                .text("export.author", event -> author(event.entry(), viewer))
                .text("export.role", event -> word("role", event.entry().role()))
                .text("export.origin", event -> word("origin", event.entry().origin()))
                .text("convention.article", event -> article(event.entry()))
                .text("audit.clauses", event -> words("clause", event.clauses()))
                .text(
                        "convention.history.rules",
                        event -> words("rule", event.entry().rules()))
                .text("export.learned", event -> event.entry().knownAt().toString())
                .text(
                        "export.learned.french",
                        event -> french.instant(event.entry().knownAt()))
                .text("audit.recorded", event -> event.entry().recordedAt().toString())
                .text("convention.history.id", event -> event.entry().eventId())
                .text("audit.command", AuditedEvent::commandId)
                .text("convention.history.name", event -> event.raw().name())
                .number("convention.history.revision", event ->
                        (long) event.raw().revision())
                .text("audit.payload", event -> event.raw().payloadLine())
                .text("audit.metadata", event -> event.raw().metadataLine());
    }

    private @Nullable String author(TimelineEntry entry, Viewer viewer) {
        var actor = entry.actor();
        return actor == null ? null : installation.author(actor, viewer);
    }

    private @Nullable String article(TimelineEntry entry) {
        var own = entry.arguments().get("article");
        var article = own == null ? french.article(entry.event()) : own;
        return article == null ? null : french.cite(article);
    }

    private @Nullable String word(String family, @Nullable String code) {
        return code == null ? null : exports.code(family, code);
    }

    private String words(String family, List<String> codes) {
        return codes.stream().map(code -> exports.code(family, code)).collect(Collectors.joining(" ; "));
    }
}
