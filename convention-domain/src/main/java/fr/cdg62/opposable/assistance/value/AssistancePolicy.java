package fr.cdg62.opposable.assistance.value;

import java.time.LocalDate;

/**
 * What the house decides where article 3-3 is silent (legal sheet, R12), written in each ledger when it opens.
 *
 * @param since the day from which the house holds to it
 * @param reason why
 * @param floor what the convention owes each year, a floor and not a ceiling
 * @param watchAfterDays how long a year runs before its pace says anything
 * @param silenceAfterDays how long after its sending a statement is waited for, before its silence is noted
 */
public record AssistancePolicy(
        LocalDate since,
        String reason,
        AssistanceTime floor,
        YearDefinition year,
        RoundingPolicy rounding,
        CarryOver carryOver,
        int watchAfterDays,
        int silenceAfterDays) {

    /** The policy in force. */
    public static AssistancePolicy current() {
        return new AssistancePolicy(
                LocalDate.of(2024, 1, 1),
                "L'article 3-3 dit « 2 heures par an » sans dire quelle année, quel arrondi ni quel report.",
                new AssistanceTime(120),
                YearDefinition.CONTRACT_YEAR,
                RoundingPolicy.REAL_TIME,
                CarryOver.NONE,
                90,
                30);
    }

    /** The first day on which a statement sent that day, and not answered, is met with silence. */
    public LocalDate silentSince(LocalDate sentOn) {
        return sentOn.plusDays(silenceAfterDays + 1L);
    }
}
