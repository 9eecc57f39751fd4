package fr.cdg62.opposable.capacity;

/**
 * A part of a month's time, given to what is due by another.
 *
 * @param by {@code 2026-11}: the month by which it is due
 */
public record Share(String by, int minutes) {}
