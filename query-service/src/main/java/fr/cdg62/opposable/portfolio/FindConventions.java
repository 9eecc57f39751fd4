package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.standing.ConventionState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which conventions? A null filter lets everything through; a convention that did not exist yet on the date asked about is
 * shown to those who ask for that state only.
 */
record FindConventions(
        @Nullable ConventionState state,
        @Nullable Prestation prestation,
        @Nullable CollectivityId collectivity,
        @Nullable String name,
        AttachedTo attachedTo,
        @Nullable Quarter endsIn,
        @Nullable LocalDate endsFrom,
        @Nullable LocalDate endsUntil) {

    /** The question as entered. */
    static FindConventions of(ConventionsAsked asked) {
        var collectivity = Parameter.text("collectivity", asked.collectivity());
        var name = Parameter.text("name", asked.name());
        return new FindConventions(
                Parameter.oneOf(ConventionState.class, "state", asked.state()),
                Parameter.oneOf(Prestation.class, "prestation", asked.prestation()),
                collectivity == null ? null : new CollectivityId(collectivity),
                name == null ? null : PlainLetters.of(name),
                AttachedTo.of(asked.epci(), asked.arrondissement()),
                Quarter.asked(asked.endsIn()),
                Parameter.day("endsFrom", asked.endsFrom()),
                Parameter.day("endsUntil", asked.endsUntil()));
    }

    /** Whether the line is one of those, on the day, for this viewer. */
    boolean keeps(PortfolioLine line, LocalDate on, Viewer viewer) {
        return line.seenBy(viewer)
                && stands(line, on)
                && (prestation == null
                        || line.choiceOn(on).stream()
                                .anyMatch(c -> c.prestations().contains(prestation)))
                && (collectivity == null || line.holders().include(collectivity))
                && (name == null
                        || line.holders().all().stream()
                                .anyMatch(one -> PlainLetters.of(one.name()).contains(name)))
                && endsInTime(line.milestones().lastDay());
    }

    private boolean stands(PortfolioLine line, LocalDate on) {
        var found = line.on(on).state();
        return state == null ? found != ConventionState.NOT_YET : found == state;
    }

    private boolean endsInTime(@Nullable LocalDate lastDay) {
        if (endsIn == null && endsFrom == null && endsUntil == null) {
            return true;
        }
        return lastDay != null
                && (endsIn == null || endsIn.covers(lastDay))
                && (endsFrom == null || !lastDay.isBefore(endsFrom))
                && (endsUntil == null || !lastDay.isAfter(endsUntil));
    }
}
