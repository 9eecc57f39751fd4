package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.Duty;
import fr.cdg62.opposable.project.value.DutyStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment on a day.
 *
 * @param owedBy the party that has bound itself to it
 * @param article where the convention says it
 * @param since the day it was met, or since which it is due or in default; null when nothing is owed
 * @param why a stable key saying why it is in default, not due or not applicable; or the reason given by whoever declared it so
 * @param event the stored name of the event that met it, null when none did
 */
public record DutySeen(
        Commitment commitment,
        Party owedBy,
        String article,
        DutyState state,
        @Nullable LocalDate since,
        @Nullable String why,
        @Nullable String event) {

    static DutySeen of(Duty duty) {
        return switch (duty.standing()) {
            case DutyStanding.NotDue it -> of(duty, DutyState.NOT_DUE, null, it.why(), null);
            case DutyStanding.Due it -> of(duty, DutyState.DUE, it.since(), null, null);
            case DutyStanding.Met it -> of(duty, DutyState.MET, it.on(), null, it.event());
            case DutyStanding.InDefault it -> of(duty, DutyState.IN_DEFAULT, it.since(), it.why(), null);
            case DutyStanding.NotApplicable it -> of(duty, DutyState.NOT_APPLICABLE, null, it.why(), null);
        };
    }

    private static DutySeen of(
            Duty duty, DutyState state, @Nullable LocalDate since, @Nullable String why, @Nullable String event) {
        var commitment = duty.commitment();
        return new DutySeen(commitment, commitment.owedBy(), duty.article().value(), state, since, why, event);
    }

    /** Whether something is asked of the party that owes it. */
    public boolean isOpen() {
        return state == DutyState.DUE || state == DutyState.IN_DEFAULT;
    }

    /** Whether it applies, whatever the day asks of it: what is optional does not count as work to finish. */
    public boolean applies() {
        return state != DutyState.NOT_APPLICABLE && !"OPTIONAL".equals(why);
    }

    /** Whether it applies and is not fulfilled. */
    public boolean isUnfinished() {
        return applies() && state != DutyState.MET;
    }
}
