package fr.cdg62.opposable.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Everything found so far, without repetition. Of each code only the first ones are kept, the others are counted: hostile input stays bounded. */
final class Findings {

    private static final int KEPT_OF_EACH = 50;
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.place().index(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.place().note(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.place().stream(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.place().sequence(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.place().file(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::text);

    private final Map<Code, TreeSet<Finding>> kept = new EnumMap<>(Code.class);
    private final Map<Code, Long> left = new EnumMap<>(Code.class);

    /** Adds a finding whose sentence is {@code finding.<sentence>} of the words. */
    synchronized void add(Code code, Place place, String sentence, Object... values) {
        add(new Finding(code, place, Words.say("finding." + sentence, values)));
    }

    synchronized void add(Finding finding) {
        var same = kept.computeIfAbsent(finding.code(), c -> new TreeSet<>(BY_PLACE));
        if (same.add(finding) && same.size() > KEPT_OF_EACH) {
            same.pollLast();
            left.merge(finding.code(), 1L, Long::sum);
        }
    }

    /** Whether something of this weight was found. */
    synchronized boolean any(Code.Weight weight) {
        return kept.keySet().stream().anyMatch(code -> code.weight() == weight);
    }

    /** Whether this was found. */
    synchronized boolean any(Code code) {
        return kept.containsKey(code);
    }

    /** The findings in the order of the codes and of the places; a last one says how many like it are not shown. */
    synchronized List<Finding> list() {
        var list = new ArrayList<Finding>();
        kept.forEach((code, same) -> {
            list.addAll(same);
            if (left.containsKey(code)) {
                list.add(new Finding(code, Place.NOWHERE, Words.say("finding.others", left.getOrDefault(code, 0L))));
            }
        });
        return list;
    }
}
