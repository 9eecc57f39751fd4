package fr.cdg62.opposable.projection.sample;

import java.time.LocalDate;
import java.util.SortedMap;

/** What the notes amount to. The order of the notes can be told from {@code trace}. */
public record Notebook(
        String id, long notes, String trace, SortedMap<String, Integer> minutesByMonth, LocalDate last) {}
