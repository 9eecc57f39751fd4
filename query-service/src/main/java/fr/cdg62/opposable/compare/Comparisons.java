package fr.cdg62.opposable.compare;

import fr.cdg62.opposable.file.ConventionFiles;
import fr.cdg62.opposable.ledger.LedgerSheets;
import fr.cdg62.opposable.progress.ProjectSheets;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares a convention, a project or a ledger with itself at another instant. The days that pass are told apart from the events: first
 * the calendar is moved, then each event is counted in turn.
 */
@Component
public class Comparisons {

    private static final int DAYS_BY_DEFAULT = 365;

    private final ReadDesk desk;
    private final ConventionFiles conventions;
    private final ProjectSheets projects;
    private final LedgerSheets ledgers;

    /** Comparisons of what those answer. */
    public Comparisons(ReadDesk desk, ConventionFiles conventions, ProjectSheets projects, LedgerSheets ledgers) {
        this.desk = desk;
        this.conventions = conventions;
        this.projects = projects;
        this.ledgers = ledgers;
    }

    /**
     * What differs between the two instants.
     *
     * @throws NothingSuch when nothing was known of it at the later instant, or it is not to be shown to the viewer
     * @throws BadParameter for an earlier instant that is not before the later one
     */
    public ComparisonSeen compare(ComparisonAsked asked) {
        var what = Parameter.oneOf(ComparedKind.class, "what", asked.what());
        var id = Parameter.text("id", asked.id());
        if (what == null) {
            throw new BadParameter("what", asked.what());
        }
        if (id == null) {
            throw new BadParameter("id", asked.id());
        }
        var until = new AsAsked(null, asked.until(), null);
        var later = desk.question(until);
        var from = new AsAsked(null, from(asked, later), null);
        var earlier = desk.question(from);
        if (!earlier.knownAt().isBefore(later.knownAt())) {
            throw new BadParameter("from", asked.from());
        }
        return compared(what, id, earliest(what, id, from), steps(what, id, until));
    }

    private static String from(ComparisonAsked asked, Question later) {
        var entered = Parameter.text("from", asked.from());
        return entered == null ? later.on().minusDays(DAYS_BY_DEFAULT).toString() : entered;
    }

    private @Nullable Step earliest(ComparedKind what, String id, AsAsked from) {
        try {
            return steps(what, id, from).getLast();
        } catch (NothingSuch unknown) {
            return null;
        }
    }

    private static ComparisonSeen compared(ComparedKind what, String id, @Nullable Step earlier, List<Step> steps) {
        var before = earlier == null ? Map.<String, String>of() : Fields.of(earlier.answer());
        var stages = new ArrayList<Stage>();
        for (var step : steps) {
            var sequence = step.last().sequence();
            if (earlier == null || sequence > earlier.last().sequence()) {
                stages.add(new Stage(Fields.of(step.answer()), step.last()));
            } else if (sequence == earlier.last().sequence()) {
                stages.add(new Stage(Fields.of(step.answer()), null));
            }
        }
        var after = stages.getLast().fields();
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name ->
                        new FieldChange(name, before.get(name), after.get(name), responsible(name, before, stages)))
                .toList();
        return new ComparisonSeen(
                steps.getLast().answer().asOf(),
                what,
                id,
                earlier == null ? null : earlier.answer().asOf(),
                changes);
    }

    private static @Nullable TimelineEntry responsible(String name, Map<String, String> before, List<Stage> stages) {
        for (int i = stages.size() - 1; i >= 0; i--) {
            var previous = i == 0 ? before : stages.get(i - 1).fields();
            if (!Objects.equals(previous.get(name), stages.get(i).fields().get(name))) {
                return stages.get(i).by();
            }
        }
        return null;
    }

    private List<Step> steps(ComparedKind what, String id, AsAsked at) {
        var steps = switch (what) {
            case CONVENTION ->
                conventions.steps(id, at).stream()
                        .map(seen -> new Step(seen, seen.file().timeline().getLast()))
                        .toList();
            case PROJECT ->
                projects.steps(id, at).stream()
                        .map(seen -> new Step(seen, seen.timeline().getLast()))
                        .toList();
            case LEDGER ->
                ledgers.steps(id, at).stream()
                        .map(seen -> new Step(seen, seen.timeline().getLast()))
                        .toList();
        };
        if (steps.isEmpty()) {
            throw new NothingSuch();
        }
        return steps;
    }

    private record Step(ReadAnswer answer, TimelineEntry last) {}

    private record Stage(
            Map<String, String> fields, @Nullable TimelineEntry by) {}
}
