package fr.cdg62.opposable.rehearsal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file lacks under a head.
 *
 * @param code a stable key, {@code STEP_OPEN}
 * @param about what it concerns, by name: a step, a year, a number, a code
 * @param page where to remedy it
 */
public record Gap(String code, SortedMap<String, String> about, String page) {

    public Gap {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
    }

    static Gap of(String code, String page) {
        return new Gap(code, new TreeMap<>(), page);
    }

    static Gap of(String code, String page, String name, Object value) {
        return new Gap(code, new TreeMap<>(Map.of(name, value.toString())), page);
    }
}
