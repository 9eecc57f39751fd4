package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet of each collectivity, under its id. */
public record CollectivitySheetProjection() implements Projection<CollectivitySheet> {

    @Override
    public String name() {
        return "collectivity-sheet";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<CollectivitySheet> viewType() {
        return CollectivitySheet.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof CollectivityEvent e
                ? Optional.of(e.collectivityId().value())
                : Optional.empty();
    }

    @Override
    public CollectivitySheet apply(@Nullable CollectivitySheet view, RecordedEvent event) {
        return SheetFold.own(view, event, (CollectivityEvent) event.payload());
    }
}
