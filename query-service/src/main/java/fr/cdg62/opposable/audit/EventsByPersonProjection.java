package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.consultation.api.ConsultationRecorded;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the log each person's name was consulted, under the centre, the person and the block. */
public record EventsByPersonProjection() implements Projection<MarkedBlock> {

    @Override
    public String name() {
        return "events-by-person";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<MarkedBlock> viewType() {
        return MarkedBlock.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        var centre = event.metadata().getOrDefault(MetadataKey.CENTRE, "");
        return Optional.ofNullable(person(event)).map(person -> key(centre, person, MarkedBlock.of(event.position())));
    }

    /** The person whose name was consulted, if the event says one. */
    static @Nullable String person(RecordedEvent event) {
        return event.payload() instanceof ConsultationRecorded consulted && consulted.person() != null
                ? consulted.person().value()
                : null;
    }

    static String key(String centre, String person, long block) {
        return centre + "/" + person + "/" + block;
    }

    @Override
    public MarkedBlock apply(@Nullable MarkedBlock view, RecordedEvent event) {
        return MarkedBlock.with(view, event.position());
    }
}
