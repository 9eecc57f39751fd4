package fr.cdg62.opposable.kernel.architecture.guilty;

/** Breaks a rule on purpose: time is whole minutes and money whole cents. */
public record CountsInFloatingPoint(double euros) {}
