package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/collectivities.csv} and {@code .ods}: the register with the filters and columns of the screen, all rows. */
@ReadEndpoint
public class CollectivitiesExport {

    private final Register register;
    private final Exports exports;

    /** The export of the register. */
    public CollectivitiesExport(Register register, Exports exports) {
        this.register = register;
        this.exports = exports;
    }

    @GetMapping({"/api/collectivities.csv", "/api/collectivities.ods"})
    ResponseEntity<byte[]> collectivities(CollectivitiesAsked asked, AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "collectivites", columns(), register.whole(asked, at));
    }

    private Columns<CollectivitySummary> columns() {
        return exports.<CollectivitySummary>columns()
                .text("export.id", line -> line.registration().id().value())
                .text("collectivities.col.name", line -> line.registration().name())
                .text(
                        "collectivities.col.category",
                        line -> exports.code("category", line.registration().category()))
                .text(
                        "collectivities.col.siren",
                        line -> line.registration().siren().value())
                .text("collectivities.col.insee", line -> insee(line.registration()))
                .number("collectivities.col.population", line -> population(line.population()))
                .number("collectivity.population.year", line -> year(line.population()))
                .text("collectivities.col.epci", line -> epci(line.epci()))
                .text("collectivities.arrondissement", line -> arrondissement(line.arrondissement()))
                .text("collectivities.col.affiliated", this::affiliation)
                .number("collectivities.col.conventions", CollectivitySummary::conventions);
    }

    private static @Nullable String insee(Registration registered) {
        var code = registered.inseeCode();
        return code == null ? null : code.value();
    }

    private static @Nullable Long population(@Nullable YearPopulation counted) {
        return counted == null ? null : (long) counted.population();
    }

    private static @Nullable Long year(@Nullable YearPopulation counted) {
        return counted == null ? null : (long) counted.year();
    }

    private static @Nullable String epci(@Nullable AttachmentSeen attached) {
        return attached == null
                ? null
                : attached.body() == null ? attached.to() : attached.body().name();
    }

    private @Nullable String arrondissement(@Nullable AttachmentSeen attached) {
        return attached == null ? null : exports.code("arrondissement", attached.to());
    }

    private @Nullable String affiliation(CollectivitySummary line) {
        var kind = line.affiliation();
        return kind == null ? null : exports.code("affiliation", kind);
    }
}
