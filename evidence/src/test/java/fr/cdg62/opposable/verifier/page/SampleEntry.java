package fr.cdg62.opposable.verifier.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of the list of streams. */
record SampleEntry(String collectivity, int events, byte[] last, String stream) {

    private static final Comparator<String> BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    static List<SampleEntry> of(List<SampleEvent> events) {
        var byStream = new LinkedHashMap<String, SampleEntry>();
        for (var event : events) {
            byStream.merge(
                    event.stream(),
                    new SampleEntry(event.collectivity(), 1, event.leaf(), event.stream()),
                    (first, next) -> new SampleEntry(first.collectivity, first.events + 1, next.last, first.stream));
        }
        var entries = new ArrayList<>(byStream.values());
        entries.sort(Comparator.comparing(SampleEntry::collectivity, BYTES).thenComparing(SampleEntry::stream, BYTES));
        return entries;
    }

    Map<String, Object> members() {
        return Map.of(
                "collectivity",
                collectivity,
                "events",
                events,
                "last",
                HexFormat.of().formatHex(last),
                "stream",
                stream);
    }

    byte[] leaf() {
        return SampleTree.sha256(new byte[] {0}, SampleJson.of(members()).getBytes(StandardCharsets.UTF_8));
    }
}
