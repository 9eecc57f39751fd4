package fr.cdg62.opposable.projection.sample;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.sample.SampleFact.Noted;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds notes. A negative number of minutes makes it fail, until it is told to take it. */
public final class NotebookProjection implements Projection<Notebook> {

    private final int version;
    private volatile boolean takesNegativeMinutes;

    public NotebookProjection() {
        this(1);
    }

    public NotebookProjection(int version) {
        this.version = version;
    }

    public void takeNegativeMinutes() {
        takesNegativeMinutes = true;
    }

    @Override
    public String name() {
        return "notebook";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Class<Notebook> viewType() {
        return Notebook.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof Noted noted ? Optional.of(noted.notebook()) : Optional.empty();
    }

    @Override
    public Notebook apply(@Nullable Notebook view, RecordedEvent event) {
        var noted = (Noted) event.payload();
        if (noted.minutes() < 0 && !takesNegativeMinutes) {
            throw new IllegalArgumentException(noted.minutes() + " minutes");
        }
        var months = new TreeMap<String, Integer>();
        if (view != null) {
            months.putAll(view.minutesByMonth());
        }
        months.merge("m." + noted.effectiveOn().getMonthValue() + "$" + version, noted.minutes(), Integer::sum);
        var trace = (view == null ? "" : view.trace()) + "," + noted.minutes();
        return new Notebook(
                noted.notebook(),
                view == null ? 1 : view.notes() + 1,
                trace.substring(Math.max(0, trace.length() - 60)),
                months,
                noted.effectiveOn());
    }
}
