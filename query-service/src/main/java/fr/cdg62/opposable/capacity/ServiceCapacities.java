package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.floor.FloorLine;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.Whole;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers whether the service of the viewer's centre can give what its conventions owe, and how. */
@Component
public class ServiceCapacities {

    private static final ServiceCapacityProjection PROJECTION = new ServiceCapacityProjection();
    private static final FloorProjection FLOORS = new FloorProjection();

    private final ReadDesk desk;

    /** The capacities seen from the desk. */
    public ServiceCapacities(ReadDesk desk) {
        this.desk = desk;
    }

    /** The capacity of the viewer's centre. */
    public CapacitySeen find(AsAsked at) {
        var viewer = desk.viewerAsking("capacity");
        var question = desk.question(at);
        var id = ServiceCapacityId.of(viewer.centre());
        var declared = desk.find(PROJECTION, id.value(), question);
        var sheet = declared.view().orElse(null);
        var months = CapacityPlan.of(sheet, running(question, viewer), question.on());
        return new CapacitySeen(
                AsOf.of(question, declared.freshness()),
                id,
                sheet == null ? null : sheet.version(),
                (int) months.stream()
                        .filter(month -> month.availableMinutes() != null)
                        .count(),
                months.getLast().dueByThenMinutes(),
                months.stream().mapToInt(MonthSeen::shortMinutes).sum(),
                months.stream()
                        .filter(month -> month.shortMinutes() > 0)
                        .map(MonthSeen::month)
                        .findFirst()
                        .orElse(null),
                months);
    }

    /** The same, month by month. */
    Whole<MonthSeen> months(AsAsked at) {
        var seen = find(at);
        return new Whole<>(seen.asOf(), seen.months());
    }

    private List<FloorLine> running(Question question, Viewer viewer) {
        return desk.list(FLOORS, question).views().stream()
                .filter(line -> line.id().convention().centre().equals(viewer.centre())
                        && line.count().covers(question.on()))
                .toList();
    }
}
