package fr.cdg62.opposable.story;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.board.BoardProjection;
import fr.cdg62.opposable.ending.EndingsProjection;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.persons.PersonProjection;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.progress.ProjectSheetProjection;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.engine.StoredViews;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.fold.ViewShape;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.ViewStore;
import fr.cdg62.opposable.sheet.CollectivitySheetProjection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The product's own folds in the product's own engine. */
class ThroughTheEngineTest {

    private static final int HISTORIES = "full".equals(System.getProperty("opposable.volume")) ? 1_000 : 50;
    private static final List<Projection<?>> ALL = List.of(
            new PortfolioProjection(),
            new ConventionFileProjection(),
            new CollectivitySheetProjection(),
            new PersonProjection(),
            new LedgerSheetProjection(),
            new FloorProjection(),
            new ProjectSheetProjection(),
            new BoardProjection(),
            new EndingsProjection());

    @Test
    void the_life_of_Libercourt_parks_no_document() {
        for (var projection : ALL) {
            var story = Libercourt.expired();
            var store = served(projection, story);
            new Integration<>(projection, store, run(projection)).integrate(story.events());
            assertThat(views(story, store, projection).parked()).isEmpty();
        }
    }

    @Test
    void the_ledger_and_the_project_of_Libercourt_park_no_document_and_store_the_same_bytes_when_delivered_again() {
        for (var projection : ALL) {
            storedAlike(projection, LibercourtLedger.cutShort());
            storedAlike(projection, LibercourtProject.closed());
            storedAlike(projection, LibercourtLetter.returned());
        }
    }

    private static void storedAlike(Projection<?> projection, Story story) {
        var once = served(projection, story);
        new Integration<>(projection, once, run(projection)).integrate(story.events());
        assertThat(views(story, once, projection).parked()).isEmpty();
        var often = served(projection, story);
        deliveredAgain(projection, often, story, new Random(62));
        assertThat(often.bytes(run(projection))).containsExactlyEntriesOf(once.bytes(run(projection)));
    }

    @Test
    void any_history_replays_to_the_same_view_and_parks_nothing() {
        for (int seed = 1; seed <= HISTORIES; seed++) {
            var story = RandomHistories.of(seed, 40);
            for (var projection : List.of(new PortfolioProjection(), new ConventionFileProjection())) {
                storedAlike(projection, story);
            }
        }
    }

    @Property(tries = 30, seed = "62")
    void events_delivered_again_and_in_any_batches_store_the_same_bytes(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var story = RandomHistories.of(seed, 40);
        for (var projection : ALL) {
            var once = served(projection, story);
            new Integration<>(projection, once, run(projection)).integrate(story.events());
            var often = served(projection, story);
            deliveredAgain(projection, often, story, new Random(seed));
            assertThat(often.bytes(run(projection))).containsExactlyEntriesOf(once.bytes(run(projection)));
        }
    }

    @Property(tries = 30, seed = "62")
    void the_past_is_the_fold_of_what_was_known_then(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var story = RandomHistories.of(seed, 40);
        var random = new Random(seed);
        for (var projection : ALL) {
            samePast(projection, story, random);
        }
    }

    private static <V> void samePast(Projection<V> projection, Story story, Random random) {
        var store = served(projection, story);
        deliveredAgain(projection, store, story, random);
        var stored = views(story, store, projection);
        var plain = new FoldedViews(story.log());
        for (int i = 0; i < 6; i++) {
            var events = story.events();
            var asked = AsKnown.at(events.get(random.nextInt(events.size())).knownAt());
            assertThat(stored.list(projection, asked).views())
                    .isEqualTo(plain.list(projection, asked).views());
        }
    }

    private static void deliveredAgain(Projection<?> projection, ViewStore store, Story story, Random random) {
        var integration = new Integration<>(projection, store, run(projection));
        var events = new ArrayList<>(story.events());
        for (int next = 0; next < events.size(); ) {
            int end = Math.min(events.size(), next + 1 + random.nextInt(9));
            integration.integrate(events.subList(Math.max(0, next - random.nextInt(5)), end));
            next = end;
        }
    }

    private static ViewStore served(Projection<?> projection, Story story) {
        var store = new MemoryViewStore();
        var run = run(projection);
        store.create(run);
        store.serve(run, null);
        store.change(null, new Token(run.name(), 0, story.log().head(), null, null, null, Instant.EPOCH));
        return store;
    }

    private static Run run(Projection<?> projection) {
        return new Run(projection.name(), ViewShape.version(projection), 1);
    }

    private static StoredViews views(Story story, ViewStore store, Projection<?> projection) {
        return new StoredViews(story.log(), store, new Advances(), List.of(projection));
    }
}
