package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the log each account acted, under the centre, the account and the block. */
public record EventsByActorProjection() implements Projection<MarkedBlock> {

    @Override
    public String name() {
        return "events-by-actor";
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
        return Optional.ofNullable(event.meta(MetadataKey.ACTOR))
                .map(actor -> key(
                        event.metadata().getOrDefault(MetadataKey.CENTRE, ""),
                        actor,
                        MarkedBlock.of(event.position())));
    }

    static String key(String centre, String actor, long block) {
        return centre + "/" + actor + "/" + block;
    }

    @Override
    public MarkedBlock apply(@Nullable MarkedBlock view, RecordedEvent event) {
        return MarkedBlock.with(view, event.position());
    }
}
