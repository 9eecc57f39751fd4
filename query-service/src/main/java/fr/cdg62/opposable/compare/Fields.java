package fr.cdg62.opposable.compare;

import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An answer of the read API laid flat: every value under its place. */
final class Fields {

    /** What tells how the answer is read rather than what is known, and what another part already says. */
    private static final Set<String> LEFT_OUT =
            Set.of("asOf", "version", "timeline", "file.timeline", "file.milestones", "file.breaches", "file.disputes");

    private Fields() {}

    static SortedMap<String, String> of(ReadAnswer answer) {
        var fields = new TreeMap<String, String>();
        lay("", ProductJson.mapper().valueToTree(answer), fields);
        return fields;
    }

    private static void lay(String place, JsonNode node, SortedMap<String, String> fields) {
        if (LEFT_OUT.contains(place) || node.isNull()) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> lay(inside(place, entry.getKey()), entry.getValue(), fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                lay(inside(place, Integer.toString(i + 1)), node.get(i), fields);
            }
        } else {
            fields.put(place, node.asString());
        }
    }

    private static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
