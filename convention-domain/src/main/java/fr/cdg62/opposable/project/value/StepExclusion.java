package fr.cdg62.opposable.project.value;

import java.time.LocalDate;

/**
 * A step declared not applicable.
 *
 * @param step which one
 * @param on the day it was declared
 * @param reason why
 */
public record StepExclusion(Step step, LocalDate on, String reason) {}
