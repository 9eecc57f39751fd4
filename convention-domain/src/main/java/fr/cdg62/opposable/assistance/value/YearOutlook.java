package fr.cdg62.opposable.assistance.value;

import java.time.LocalDate;

/**
 * What a contract year promises on a day.
 *
 * @param on the day asked about
 * @param pace how it goes
 * @param remainingMinutes still to be given to meet the target
 * @param plannedMinutes set for days still to come within the year
 * @param projectedMinutes what it comes to at this pace
 * @param projectedMissingMinutes what would then be missing
 */
public record YearOutlook(
        LocalDate on,
        YearPace pace,
        int remainingMinutes,
        int plannedMinutes,
        int projectedMinutes,
        int projectedMissingMinutes) {}
