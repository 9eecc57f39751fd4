package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.pages.French;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/deadlines}, and the same as {@code .csv}, {@code .ods} and {@code .ics}. */
@ReadEndpoint
public class DeadlinesEndpoint {

    private final DeadlineCalendar calendar;
    private final Exports exports;
    private final DeadlineWords words;

    /** The endpoint of the calendar. */
    public DeadlinesEndpoint(DeadlineCalendar calendar, Exports exports, DeadlineWords words) {
        this.calendar = calendar;
        this.exports = exports;
        this.words = words;
    }

    @GetMapping("/api/deadlines")
    DeadlinesFound deadlines(DeadlinesAsked asked, AsAsked at, SliceAsked slice) {
        return calendar.find(asked, at, slice);
    }

    @GetMapping({"/api/deadlines.csv", "/api/deadlines.ods"})
    ResponseEntity<byte[]> file(DeadlinesAsked asked, AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "echeances", columns(), calendar.whole(asked, at));
    }

    @GetMapping("/api/deadlines.ics")
    ResponseEntity<byte[]> subscription(DeadlinesAsked asked, AsAsked at) {
        var text = IcsForm.write(calendar.whole(asked, at).items(), words);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"echeances.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Columns<Deadline> columns() {
        French french = words.french();
        return exports.<Deadline>columns()
                .day("deadlines.col.date", Deadline::on)
                .text("deadlines.col.what", words::what)
                .text(
                        "conventions.col.collectivity",
                        deadline -> deadline.collectivity().name())
                .text("deadlines.col.why", deadline -> french.reason(deadline.reasoned()))
                .text(
                        "convention.article",
                        deadline -> french.cite(deadline.reasoned().article().value()))
                .text("deadlines.col.provisional", words::provisional)
                .text("export.id", deadline -> deadline.convention().value());
    }
}
