package fr.cdg62.opposable.application.hour;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of an entry that was sent.
 *
 * @param faults what is wrong with which field, in the order of the page; then nothing else was tried
 * @param refused what the rules refuse; then nothing is recorded, unless the store failed half-way
 * @param recorded one a collectivity
 */
record HourAnswer(Map<String, String> faults, List<HourRefused> refused, List<HourRecorded> recorded) {

    HourAnswer {
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
        refused = List.copyOf(refused);
        recorded = List.copyOf(recorded);
    }

    static HourAnswer none() {
        return new HourAnswer(Map.of(), List.of(), List.of());
    }

    boolean complete() {
        return faults.isEmpty() && refused.isEmpty() && !recorded.isEmpty();
    }
}
