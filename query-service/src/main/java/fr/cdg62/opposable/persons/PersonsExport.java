package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.Whole;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/persons.csv} and {@code .ods}: one row an office or a delegation, names only for those who may read them. */
@ReadEndpoint
public class PersonsExport {

    private final ReadDesk desk;
    private final Persons persons;
    private final BodyNames bodies;
    private final Exports exports;

    /** The export of the persons. */
    public PersonsExport(ReadDesk desk, Persons persons, BodyNames bodies, Exports exports) {
        this.desk = desk;
        this.persons = persons;
        this.bodies = bodies;
        this.exports = exports;
    }

    @GetMapping({"/api/persons.csv", "/api/persons.ods"})
    ResponseEntity<byte[]> persons(PersonsAsked asked, AsAsked at, HttpServletRequest request) {
        var found = persons.whole(asked, at);
        var names = bodies.of(found.items().stream(), desk.question(at));
        var rows = found.items().stream().flatMap(this::rows).toList();
        return exports.file(request.getRequestURI(), "personnes", columns(names), new Whole<>(found.asOf(), rows));
    }

    /** What one person holds or received. */
    private record Row(
            PersonId person,
            @Nullable String name,
            String what,
            @Nullable String body,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String detail) {}

    private Stream<Row> rows(PersonSummary person) {
        var offices = person.offices().stream().map(office -> {
            var held = office.mandate();
            return new Row(
                    person.id(),
                    person.name(),
                    exports.code("capacity", held.capacity()),
                    held.body().value(),
                    held.from(),
                    held.until(),
                    office.endReason());
        });
        var delegations = person.delegations().stream()
                .map(given -> new Row(
                        person.id(),
                        person.name(),
                        exports.code("persons", "delegation"),
                        given.body().value(),
                        given.from(),
                        given.until(),
                        given.act()));
        return Stream.concat(offices, delegations);
    }

    private Columns<Row> columns(Map<String, String> names) {
        return exports.<Row>columns()
                .text("export.id", row -> row.person().value())
                .text("persons.col.name", Row::name)
                .text("persons.col.what", Row::what)
                .text("persons.col.body", row -> row.body() == null ? null : names.get(row.body()))
                .day("collectivity.affiliation.from", Row::from)
                .day("collectivity.affiliation.until", Row::until)
                .text("persons.col.detail", Row::detail);
    }
}
