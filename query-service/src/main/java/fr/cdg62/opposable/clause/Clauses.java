package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.VisaInForce;
import fr.cdg62.opposable.convention.value.Visas;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which clauses there are and what carried each out; a legal date asked for leaves out the facts of later days. */
@Component
public class Clauses {

    private static final PerformanceProjection PROJECTION = new PerformanceProjection();

    private final ReadDesk desk;

    /** The clauses seen from the desk. */
    public Clauses(ReadDesk desk) {
        this.desk = desk;
    }

    /** Every clause of the model with its count. */
    public ClausesFound find(ClausesAsked asked, AsAsked at) {
        var kept = kept(asked, at);
        return new ClausesFound(
                kept.asOf(),
                Arrays.stream(Clause.values())
                        .filter(clause -> clause != Clause.HORS_CONVENTION)
                        .map(clause -> summary(clause, executions(clause, kept.items())))
                        .toList());
    }

    /**
     * One clause.
     *
     * @throws NothingSuch for an id that is none of the model
     */
    public ClauseSeen find(String id, ClausesAsked asked, AsAsked at, SliceAsked slice) {
        var kept = kept(asked, at);
        var clause = clause(id);
        var all = executions(clause, kept.items());
        var page = ReadDesk.sliceLatestFirst(all, ClauseExecution::place, slice);
        var next = page.next();
        return new ClauseSeen(
                kept.asOf(),
                summary(clause, all),
                clause == Clause.VISAS ? Visas.on(kept.asOf().on()) : List.of(),
                page.items(),
                next == null ? null : next.token(),
                page.total());
    }

    /**
     * All the executions of one clause, the latest fact first.
     *
     * @throws NothingSuch for an id that is none of the model
     */
    public Whole<ClauseExecution> whole(String id, ClausesAsked asked, AsAsked at) {
        var kept = kept(asked, at);
        return new Whole<>(
                kept.asOf(),
                executions(clause(id), kept.items()).stream()
                        .sorted(Comparator.comparing(ClauseExecution::place).reversed())
                        .toList());
    }

    /** Where the texts of the visas stood on the legal date asked about. */
    public Whole<VisaInForce> visas(AsAsked at) {
        var asOf = kept(new ClausesAsked(null, null), at).asOf();
        return new Whole<>(asOf, Visas.on(asOf.on()));
    }

    private static Clause clause(String id) {
        return Clause.ofId(id).filter(found -> found != Clause.HORS_CONVENTION).orElseThrow(NothingSuch::new);
    }

    /** The executions of the conventions asked for, each under all its clauses. */
    private Whole<Kept> kept(ClausesAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("clauses");
        var convention = Parameter.text("convention", asked.convention());
        var id = convention == null ? null : new ConventionId(convention);
        var name = Parameter.text("name", asked.name());
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        return new Whole<>(
                AsOf.of(question, all.freshness()),
                all.views().stream()
                        .filter(one -> shown(one, viewer) && (id == null || id.equals(one.id())) && named(one, name))
                        .flatMap(one -> one.executions().stream()
                                .filter(execution -> happened(execution, question))
                                .map(execution -> new Kept(execution.clauses(), execution(one, execution.entry()))))
                        .toList());
    }

    private static ClauseExecution execution(Performance performance, TimelineEntry entry) {
        return new ClauseExecution(performance.id(), performance.holders().on(entry.effectiveOn()), entry);
    }

    private static boolean shown(Performance performance, Viewer viewer) {
        return performance.holders().seenBy(viewer, performance.centre());
    }

    private static boolean named(Performance performance, @Nullable String name) {
        return name == null
                || performance.holders().all().stream()
                        .anyMatch(one -> PlainLetters.of(one.name()).contains(PlainLetters.of(name)));
    }

    private static boolean happened(Execution execution, Question question) {
        return !question.dated() || !execution.entry().effectiveOn().isAfter(question.on());
    }

    private static List<ClauseExecution> executions(Clause clause, List<Kept> all) {
        return all.stream()
                .filter(one -> one.clauses().contains(clause.id()))
                .map(Kept::execution)
                .toList();
    }

    private static ClauseSummary summary(Clause clause, List<ClauseExecution> executions) {
        return new ClauseSummary(
                clause.id(),
                clause.article(),
                executions.size(),
                executions.stream().map(ClauseExecution::convention).distinct().count(),
                executions.stream()
                        .map(one -> one.entry().effectiveOn())
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null));
    }

    private record Kept(List<String> clauses, ClauseExecution execution) {}
}
