package fr.cdg62.opposable.verifier.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The canonical text of samples, whose strings hold nothing below U+0020. */
final class SampleJson {

    private SampleJson() {}

    static String of(Object value) {
        return switch (value) {
            case String text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case Map<?, ?> map ->
                new TreeMap<>(map)
                        .entrySet().stream()
                                .map(entry -> of(entry.getKey()) + ":" + of(entry.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(SampleJson::of).collect(Collectors.joining(",", "[", "]"));
            default -> String.valueOf(value);
        };
    }
}
