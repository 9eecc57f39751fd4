package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.ledger.FloorState;
import fr.cdg62.opposable.portfolio.Quarter;
import fr.cdg62.opposable.reading.Parameter;
import org.jspecify.annotations.Nullable;

/** Which floors? A null filter lets everything through; a convention that does not cover the day is shown to those who ask for a state only. */
record FindFloors(
        @Nullable FloorState floor,
        @Nullable String name,
        AttachedTo attachedTo,
        @Nullable Quarter endsIn) {

    /** The question as entered. */
    static FindFloors of(FloorsAsked asked) {
        var name = Parameter.text("name", asked.name());
        return new FindFloors(
                Parameter.oneOf(FloorState.class, "floor", asked.floor()),
                name == null ? null : PlainLetters.of(name),
                AttachedTo.of(asked.epci(), asked.arrondissement()),
                Quarter.asked(asked.endsIn()));
    }

    /** Whether the floor is one of those. */
    boolean keeps(FloorSummary summary) {
        return (floor == null ? summary.running() : summary.isIn(floor))
                && (name == null
                        || PlainLetters.of(summary.collectivity().name()).contains(name))
                && (endsIn == null || endsIn.covers(summary.year().lastDay()));
    }
}
