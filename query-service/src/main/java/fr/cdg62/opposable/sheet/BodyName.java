package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A body of the register, as another one speaks of it. */
public record BodyName(CollectivityId id, String name) {

    static BodyName of(CollectivitySheet sheet) {
        return new BodyName(sheet.registration().id(), sheet.registration().name());
    }

    /** The bodies of those sheets, by SIREN. */
    static Map<String, BodyName> bySiren(List<CollectivitySheet> sheets) {
        return sheets.stream()
                .map(BodyName::of)
                .collect(Collectors.toMap(body -> body.id().siren().value(), Function.identity(), (one, other) -> one));
    }
}
