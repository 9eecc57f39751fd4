package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the log each kind of fact was recorded, under the centre, the fact and the block. See {@link Fact}. */
public record EventsByFactProjection() implements Projection<MarkedBlock> {

    @Override
    public String name() {
        return "events-by-fact";
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
        return Optional.of(key(centre, Fact.of(event), MarkedBlock.of(event.position())));
    }

    static String key(String centre, Fact fact, long block) {
        return centre + "/" + fact.text() + "/" + block;
    }

    @Override
    public MarkedBlock apply(@Nullable MarkedBlock view, RecordedEvent event) {
        return MarkedBlock.with(view, event.position());
    }
}
