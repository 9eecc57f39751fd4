package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.Breaches;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.progress.DutyState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one party owes the other, on a day.
 *
 * @param collectivity the other party that day
 * @param what a step or a duty of the project, or the assistance of a contract year
 * @param article where the convention says it
 * @param since the day since which it is due or in default, or on which it was met
 * @param why a stable key saying why it is in default; null when it is not
 * @param event the stored name of the event that met it, null when none did
 * @param relaunchedOn the last day it was asked for once more, null when it was not
 * @param answerBy the day by which it was then asked for
 * @param figures the minutes, for the floor; null for the rest
 * @param page where it is seen whole
 * @param todo what the centre has to do about it today
 */
public record Owed(
        ConventionId convention,
        CollectivityFacts collectivity,
        Party owedBy,
        Owable what,
        String article,
        DutyState state,
        @Nullable LocalDate since,
        @Nullable String why,
        @Nullable String event,
        @Nullable LocalDate relaunchedOn,
        @Nullable LocalDate answerBy,
        @Nullable Minutes figures,
        String page,
        Todo todo) {

    /**
     * Of a contract year.
     *
     * @param year its number, from 1
     * @param until its last day covered
     */
    public record Minutes(int year, int given, int owed, int planned, LocalDate until) {}

    /** The same, given what the convention says of breaches by that day. */
    Owed given(Breaches breaches, LocalDate day) {
        var next = breaches.lastNotice(owedBy, BreachedCommitment.valueOf(what.name()), day)
                .map(notice -> todo.given(breaches.outcome(notice, day)))
                .orElse(todo);
        return new Owed(
                convention,
                collectivity,
                owedBy,
                what,
                article,
                state,
                since,
                why,
                event,
                relaunchedOn,
                answerBy,
                figures,
                page,
                next);
    }

    /** Whom it concerns. */
    CollectivityId body() {
        return collectivity.id();
    }

    /** Where it stands in the list: what presses most first, the oldest first, then by name. */
    String place() {
        return String.join(
                "/",
                String.valueOf(todo.rank()),
                since == null ? "9999" : since.toString(),
                PlainLetters.of(collectivity.name()),
                convention.value(),
                figures == null ? what.name() : what.name() + "-" + figures.year());
    }
}
