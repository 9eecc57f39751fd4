package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/capacity.csv} and {@code .ods}: a row a month, in minutes. */
@ReadEndpoint
public class CapacityExport {

    private final ServiceCapacities capacities;
    private final Exports exports;

    /** The export of the capacity. */
    public CapacityExport(ServiceCapacities capacities, Exports exports) {
        this.capacities = capacities;
        this.exports = exports;
    }

    @GetMapping({"/api/capacity.csv", "/api/capacity.ods"})
    ResponseEntity<byte[]> capacity(AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "capacity", columns(), capacities.months(at));
    }

    private Columns<MonthSeen> columns() {
        var columns = exports.<MonthSeen>columns()
                .text("capacity.col.month", MonthSeen::month)
                .number(
                        "export.available",
                        month -> month.availableMinutes() == null ? null : Long.valueOf(month.availableMinutes()))
                .day("capacity.col.declaredOn", MonthSeen::declaredOn)
                .text("capacity.col.reason", MonthSeen::reason);
        return columns.number("export.given", month -> (long) month.givenMinutes())
                .number("export.planned", month -> (long) month.plannedMinutes())
                .number("export.due", month -> (long) month.dueMinutes())
                .number("capacity.col.ledgers", month -> (long) month.ledgers())
                .number("export.dueByThen", month -> (long) month.dueByThenMinutes())
                .number("export.balance", month -> (long) month.balanceMinutes())
                .number("export.proposed", month -> (long) month.proposedMinutes())
                .number("export.short", month -> (long) month.shortMinutes());
    }
}
