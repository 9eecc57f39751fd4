package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/conventions.csv} and {@code .ods}: the portfolio with the filters and columns of the screen, all rows. */
@ReadEndpoint
public class ConventionsExport {

    private final Portfolio portfolio;
    private final Exports exports;

    /** The export of the portfolio. */
    public ConventionsExport(Portfolio portfolio, Exports exports) {
        this.portfolio = portfolio;
        this.exports = exports;
    }

    @GetMapping({"/api/conventions.csv", "/api/conventions.ods"})
    ResponseEntity<byte[]> conventions(ConventionsAsked asked, AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "conventions", columns(), portfolio.whole(asked, at));
    }

    private Columns<ConventionSummary> columns() {
        return exports.<ConventionSummary>columns()
                .text("export.id", line -> line.id().value())
                .text(
                        "conventions.col.collectivity",
                        line -> line.collectivity().name())
                .text(
                        "collectivities.col.category",
                        line -> exports.code("category", line.collectivity().category()))
                .text(
                        "conventions.col.state",
                        line -> exports.code("state", line.standing().state()))
                .day("export.since", line -> line.standing().since())
                .text("conventions.col.prestations", line -> words("prestation", line.prestations()))
                .text("export.scopes", line -> words("scope", line.scopes()))
                .day("conventions.col.firstDay", ConventionSummary::firstDay)
                .day("conventions.col.lastDay", ConventionSummary::lastDay)
                .number("conventions.col.anomalies", line ->
                        (long) line.anomalies().size())
                .text("export.anomalies", line -> words("anomaly", line.anomalies()));
    }

    private String words(String family, List<?> codes) {
        return codes.stream().map(code -> exports.code(family, code)).collect(Collectors.joining(" ; "));
    }
}
