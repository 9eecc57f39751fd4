package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.store.DayView;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.StoredView;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.ViewChange;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A store that breaks at a chosen write and stays broken, as a process that dies there. */
final class FaultyViewStore implements ViewStore {

    private final ViewStore store;
    private volatile boolean diesAtSave;
    private volatile boolean diesAtToken;
    private volatile boolean dead;

    FaultyViewStore(ViewStore store) {
        this.store = store;
    }

    /** The next documents are not written, nor anything after. */
    void dieAtSave() {
        diesAtSave = true;
    }

    /** The next token that advances is not written, nor anything after. */
    void dieAtToken() {
        diesAtToken = true;
    }

    boolean isDead() {
        return dead;
    }

    private void dieIf(boolean now) {
        dead |= now;
        alive();
    }

    private void alive() {
        if (dead) {
            throw new IllegalStateException("the process is dead");
        }
    }

    @Override
    public void save(Run run, List<ViewChange> changes) {
        dieIf(diesAtSave);
        store.save(run, changes);
    }

    @Override
    public void change(@Nullable Token before, @Nullable Token after) {
        var advances = before != null && after != null && after.position() > before.position();
        dieIf(diesAtToken && advances);
        store.change(before, after);
    }

    @Override
    public void keep(Run run, List<DayView> days) {
        alive();
        store.keep(run, days);
    }

    @Override
    public void create(Run run) {
        alive();
        store.create(run);
    }

    @Override
    public void drop(Run run) {
        alive();
        store.drop(run);
    }

    @Override
    public void serve(Run run, @Nullable Run instead) {
        alive();
        store.serve(run, instead);
    }

    @Override
    public List<Token> of(String run) {
        return store.of(run);
    }

    @Override
    public Map<String, StoredView> load(Run run, Collection<String> keys) {
        return store.load(run, keys);
    }

    @Override
    public List<StoredView> list(Run run) {
        return store.list(run);
    }

    @Override
    public List<StoredView> parked(Run run) {
        return store.parked(run);
    }

    @Override
    public Optional<DayView> dayBefore(Run run, String key, LocalDate day) {
        return store.dayBefore(run, key, day);
    }

    @Override
    public List<DayView> daysBefore(Run run, LocalDate day) {
        return store.daysBefore(run, day);
    }

    @Override
    public Set<Run> runs() {
        return store.runs();
    }

    @Override
    public Optional<Run> served(String projection) {
        return store.served(projection);
    }

    @Override
    public SortedMap<String, byte[]> bytes(Run run) {
        return store.bytes(run);
    }
}
