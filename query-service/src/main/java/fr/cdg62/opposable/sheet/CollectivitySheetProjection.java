package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet of each collectivity, under its id; events of its conventions are known by their metadata. */
public record CollectivitySheetProjection() implements Projection<CollectivitySheet> {

    @Override
    public String name() {
        return "collectivity-sheet";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<CollectivitySheet> viewType() {
        return CollectivitySheet.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return switch (event.payload()) {
            case CollectivityEvent e -> Optional.of(e.collectivityId().value());
            case ConventionDrafted e -> Optional.of(e.collectivity().id().value());
            case ConventionEvent e -> Optional.ofNullable(event.meta(MetadataKey.COLLECTIVITY));
            default -> Optional.empty();
        };
    }

    @Override
    public CollectivitySheet apply(@Nullable CollectivitySheet view, RecordedEvent event) {
        return switch (event.payload()) {
            case CollectivityEvent e -> SheetFold.own(view, event, e);
            case ConventionEvent e ->
                SheetFold.convention(view, event, e.conventionId().value());
            default -> throw new IllegalArgumentException(event.type() + " concerns no sheet");
        };
    }
}
