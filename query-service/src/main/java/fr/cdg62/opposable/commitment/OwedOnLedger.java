package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.floor.FloorLine;
import fr.cdg62.opposable.ledger.FloorState;
import fr.cdg62.opposable.ledger.YearSeen;
import fr.cdg62.opposable.progress.DutyState;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What article 3-3 makes the centre owe for each contract year begun by a day. Once the convention is over, nothing can be done about it any more. */
record OwedOnLedger(FloorLine line, CollectivityFacts collectivity, LocalDate on) {

    Stream<Owed> all() {
        return line.count().years(on).stream()
                .filter(year -> !year.whole().firstDay().isAfter(on))
                .map(this::owed);
    }

    private Owed owed(YearSeen year) {
        var state = state(year.state());
        return new Owed(
                line.id().convention(),
                collectivity,
                Party.CDG,
                Owable.ASSISTANCE,
                "convention, article 3-3",
                state,
                since(year, state),
                null,
                null,
                null,
                null,
                new Owed.Minutes(
                        year.year(), year.givenMinutes(), year.owedMinutes(), year.plannedMinutes(), year.lastDay()),
                "/assistance/" + line.id().value(),
                line.count().covers(on) ? Todo.of(state, year.state() == FloorState.AT_RISK) : Todo.NOTHING);
    }

    private static LocalDate since(YearSeen year, DutyState state) {
        var met = year.metOn();
        return switch (state) {
            case IN_DEFAULT -> year.lastDay().plusDays(1);
            case MET -> met == null ? year.whole().firstDay() : met;
            case DUE, NOT_DUE, NOT_APPLICABLE -> year.whole().firstDay();
        };
    }

    private static DutyState state(FloorState state) {
        return switch (state) {
            case SHORTFALL -> DutyState.IN_DEFAULT;
            case AT_RISK, ON_TRACK, OVER -> DutyState.DUE;
            case MET -> DutyState.MET;
            case NOT_STARTED -> DutyState.NOT_DUE;
            case NOT_COVERED -> DutyState.NOT_APPLICABLE;
        };
    }
}
