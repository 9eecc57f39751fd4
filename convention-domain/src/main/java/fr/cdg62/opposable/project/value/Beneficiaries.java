package fr.cdg62.opposable.project.value;

/**
 * Who was trained.
 *
 * @param role what they are
 * @param count how many
 */
public record Beneficiaries(TraineeRole role, int count) {}
