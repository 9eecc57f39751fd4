package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of streams: what stands before the dot in the names of their events. */
@Component
public final class StreamKinds {

    private final List<String> all;

    /** The kinds of the product's events. */
    public StreamKinds(EventNames names) {
        all = names.types().values().stream()
                .map(EventType::name)
                .map(StreamKinds::of)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every kind, in alphabetical order. */
    public List<String> all() {
        return all;
    }

    /** The kind asked for, null for all. */
    @Nullable
    String asked(@Nullable String entered) {
        var kind = Parameter.text("kind", entered);
        if (kind != null && !all.contains(kind)) {
            throw new BadParameter("kind", entered);
        }
        return kind;
    }

    static String of(RecordedEvent event) {
        return of(event.type().name());
    }

    private static String of(String name) {
        return name.substring(0, name.indexOf('.'));
    }
}
