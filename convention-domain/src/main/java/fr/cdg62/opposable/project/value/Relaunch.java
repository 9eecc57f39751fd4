package fr.cdg62.opposable.project.value;

import java.time.LocalDate;

/**
 * A commitment asked for once more.
 *
 * @param answerBy the last day on which its absence is no default
 */
public record Relaunch(Commitment commitment, LocalDate relaunchedOn, LocalDate answerBy) {}
