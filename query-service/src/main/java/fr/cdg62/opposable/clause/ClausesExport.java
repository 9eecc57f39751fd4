package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.convention.value.VisaInForce;
import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.pages.French;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.Whole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The clauses, what carried one out, and the texts of the visas on a day, as {@code .csv} and {@code .ods}. */
@ReadEndpoint
public class ClausesExport {

    private final Clauses clauses;
    private final Exports exports;
    private final French french = new French(new Texts("pages"));

    /** The exports of the clauses. */
    public ClausesExport(Clauses clauses, Exports exports) {
        this.clauses = clauses;
        this.exports = exports;
    }

    @GetMapping({"/api/clauses.csv", "/api/clauses.ods"})
    ResponseEntity<byte[]> clauses(ClausesAsked asked, AsAsked at, HttpServletRequest request) {
        var found = clauses.find(asked, at);
        var whole = new Whole<>(found.asOf(), found.items());
        return exports.file(request.getRequestURI(), "clauses", clauseColumns(), whole);
    }

    @GetMapping({"/api/clauses/{id}.csv", "/api/clauses/{id}.ods"})
    ResponseEntity<byte[]> clause(@PathVariable String id, ClausesAsked asked, AsAsked at, HttpServletRequest request) {
        var whole = clauses.whole(id, asked, at);
        return exports.file(request.getRequestURI(), "clause-" + id, executionColumns(), whole);
    }

    @GetMapping({"/api/visas.csv", "/api/visas.ods"})
    ResponseEntity<byte[]> visas(AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "visas", visaColumns(), clauses.visas(at));
    }

    private Columns<ClauseSummary> clauseColumns() {
        return exports.<ClauseSummary>columns()
                .text("export.id", ClauseSummary::clause)
                .text("clauses.col.clause", clause -> exports.code("clause", clause.clause()))
                .text("clauses.col.says", clause -> french.text("clause." + clause.clause() + ".says"))
                .number("clauses.col.executions", ClauseSummary::executions)
                .number("clauses.col.conventions", ClauseSummary::conventions)
                .day("clauses.col.last", ClauseSummary::lastOn);
    }

    private Columns<ClauseExecution> executionColumns() {
        return exports.<ClauseExecution>columns()
                .text("export.id", line -> line.convention().value())
                .day("convention.history.effect", line -> line.entry().effectiveOn())
                .text(
                        "conventions.col.collectivity",
                        line -> line.collectivity().name())
                .text("convention.history.what", line -> french.sentence(line.entry()))
                .number("export.sequence", line -> line.entry().sequence())
                .text("export.learned", line -> line.entry().knownAt().toString())
                .text(
                        "export.learned.french",
                        line -> french.instant(line.entry().knownAt()));
    }

    private Columns<VisaInForce> visaColumns() {
        return exports.<VisaInForce>columns()
                .text("visas.reference", VisaInForce::reference)
                .text(
                        "visas.articles",
                        visa -> visa.articles().stream().map(Article::value).collect(Collectors.joining(" ; ")))
                .day("visas.since", VisaInForce::since)
                .text("visas.sure", visa -> visa.toBeConfirmed() ? french.text("visas.unsure") : null);
    }
}
