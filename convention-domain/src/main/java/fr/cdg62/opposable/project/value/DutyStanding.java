package fr.cdg62.opposable.project.value;

import java.time.LocalDate;

/** What a commitment is on a day (R16). */
public sealed interface DutyStanding {

    /**
     * Nothing is owed yet.
     *
     * @param why a stable key: {@code NOT_IN_FORCE}, {@code OPTIONAL}, {@code NOTHING_ASKED}
     */
    record NotDue(String why) implements DutyStanding {}

    /** It is owed since that day. */
    record Due(LocalDate since) implements DutyStanding {}

    /**
     * It was fulfilled that day.
     *
     * @param event the stored name of the event that says so
     */
    record Met(LocalDate on, String event) implements DutyStanding {}

    /**
     * It ought to have been fulfilled before that day.
     *
     * @param why a stable key: {@code RELAUNCHED_IN_VAIN}, {@code ANSWER_AWAITED}, {@code MEANS_REFUSED}, {@code CERTIFICATE_LAPSED},
     *     {@code CONVENTION_OVER}
     */
    record InDefault(LocalDate since, String why) implements DutyStanding {}

    /**
     * It does not apply.
     *
     * @param why a stable key, {@code NOT_IN_PRESTATION}, {@code NO_TRANSMISSION_IN_SCOPE}, {@code NOTHING_SIGNED_ELECTRONICALLY}, or the
     *     reason given when a step was declared so
     */
    record NotApplicable(String why) implements DutyStanding {}
}
