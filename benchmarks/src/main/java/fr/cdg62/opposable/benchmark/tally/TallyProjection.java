package fr.cdg62.opposable.benchmark.tally;

import static java.util.Objects.requireNonNull;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fold that both sides of the rebuild run: one document a tally. */
public final class TallyProjection implements Projection<TallyView> {

    @Override
    public String name() {
        return "benchmark-tally";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<TallyView> viewType() {
        return TallyView.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof TallyEvent tally ? Optional.of(tally.tallyId()) : Optional.empty();
    }

    @Override
    public TallyView apply(@Nullable TallyView view, RecordedEvent event) {
        return switch ((TallyEvent) event.payload()) {
            case TallyOpened opened -> TallyView.opened(opened);
            case TallyCountedUp counted ->
                requireNonNull(view, "a tally is opened first").countedUp(counted);
        };
    }
}
