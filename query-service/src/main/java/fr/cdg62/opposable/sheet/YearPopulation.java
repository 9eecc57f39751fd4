package fr.cdg62.opposable.sheet;

/**
 * The legal population in force in a year, from its 1 January.
 *
 * @param source where the figure comes from
 */
public record YearPopulation(int year, int population, String source) {}
