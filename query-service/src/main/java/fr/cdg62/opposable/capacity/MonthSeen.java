package fr.cdg62.opposable.capacity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One month of the service, on a day; minutes are whole.
 *
 * @param month {@code 2026-11}
 * @param availableMinutes as last declared; null when nothing is
 * @param reason of the last declaration
 * @param declaredOn the day of the last declaration
 * @param earlier the declarations that it replaced, the oldest first
 * @param givenMinutes of assistance given that month so far, a shared session being counted once
 * @param plannedMinutes set for days still to come of that month
 * @param freeMinutes what is left of what is available
 * @param overbookedMinutes given and planned beyond what is available
 * @param dueMinutes still to plan, and due by the end of that month
 * @param ledgers for how many collectivities
 * @param dueByThenMinutes the same, with all that is due before
 * @param balanceMinutes what is free up to that month, less what is due up to it: negative when the service is short
 * @param proposedMinutes what the proposed spreading gives that month
 * @param shares what that time goes to
 * @param shortMinutes what is due by that month and cannot be placed
 */
public record MonthSeen(
        String month,
        @Nullable Integer availableMinutes,
        @Nullable String reason,
        @Nullable LocalDate declaredOn,
        List<Declaration> earlier,
        int givenMinutes,
        int plannedMinutes,
        int freeMinutes,
        int overbookedMinutes,
        int dueMinutes,
        int ledgers,
        int dueByThenMinutes,
        int balanceMinutes,
        int proposedMinutes,
        List<Share> shares,
        int shortMinutes) {

    public MonthSeen {
        earlier = List.copyOf(earlier);
        shares = List.copyOf(shares);
    }

    /** By how much the service is short up to that month; nothing when it is not. */
    public int missingByThenMinutes() {
        return Math.max(0, -balanceMinutes);
    }
}
