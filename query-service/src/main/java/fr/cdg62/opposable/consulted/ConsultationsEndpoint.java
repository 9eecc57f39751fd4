package fr.cdg62.opposable.consulted;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/consultations}, {@code .csv} and {@code .ods}: who saw what. */
@ReadEndpoint
public class ConsultationsEndpoint {

    private final ConsultationReport report;
    private final Exports exports;

    /** The endpoint of the report. */
    public ConsultationsEndpoint(ConsultationReport report, Exports exports) {
        this.report = report;
        this.exports = exports;
    }

    @GetMapping("/api/consultations")
    ConsultationsFound find(ConsultationsAsked asked, AsAsked at) {
        return report.find(asked, at);
    }

    @GetMapping({"/api/consultations.csv", "/api/consultations.ods"})
    void file(ConsultationsAsked asked, AsAsked at, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (var all = report.all(asked, at)) {
            exports.streamed(request.getRequestURI(), "consultations", columns(), all)
                    .sendTo(response);
        }
    }

    private Columns<ConsultationSeen> columns() {
        return exports.<ConsultationSeen>columns()
                .number("export.position", ConsultationSeen::position)
                .day("consulted.on", ConsultationSeen::on)
                .text("consulted.firstAt", seen -> seen.firstAt().toString())
                .text("consulted.account", ConsultationSeen::account)
                .text("export.role", seen -> seen.role() == null ? null : exports.code("role", seen.role()))
                .text("consulted.person", ConsultationSeen::person)
                .text("consulted.export", ConsultationSeen::export);
    }
}
