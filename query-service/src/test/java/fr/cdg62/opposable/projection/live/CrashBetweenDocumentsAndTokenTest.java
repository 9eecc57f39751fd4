package fr.cdg62.opposable.projection.live;

import static fr.cdg62.opposable.projection.live.RunningEngine.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.projection.sample.NotebookProjection;
import fr.cdg62.opposable.projection.store.EmbeddedMongo;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.MongoViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.StoredView;
import fr.cdg62.opposable.projection.store.ViewStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrashBetweenDocumentsAndTokenTest {

    private final NotebookProjection projection = new NotebookProjection();
    private SampleStore events;

    @BeforeEach
    void open() {
        events = new SampleStore();
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void documents_written_without_their_token_are_folded_again_to_the_same() {
        documentsWithoutTheirToken(new MemoryViewStore());
    }

    @Test
    void it_is_so_on_the_embedded_server() {
        try (var mongo = EmbeddedMongo.inMemory()) {
            documentsWithoutTheirToken(new MongoViewStore(mongo.client().getDatabase("views"), mongo));
        }
    }

    private void documentsWithoutTheirToken(ViewStore store) {
        var faulty = new FaultyViewStore(store);
        try (var engine = new RunningEngine(events.axon(), faulty, projection)) {
            events.fill(62, 40, 5);
            assertThat(engine.reachesHead(projection)).isTrue();
            faulty.dieAtToken();
            events.fill(63, 40, 5);
            eventually(() -> farthestView(store, run(store)) > 39);
        }
        var run = run(store);
        assertThat(store.of(run.name()).getFirst().position()).isEqualTo(39);
        restartedEqualsPlainFold(store);
    }

    @Test
    void a_token_is_not_stored_when_the_documents_were_not() {
        var store = new MemoryViewStore();
        var faulty = new FaultyViewStore(store);
        try (var engine = new RunningEngine(events.axon(), faulty, projection)) {
            eventually(() -> store.served("notebook").isPresent());
            assertThat(engine.views().parked()).isEmpty();
            faulty.dieAtSave();
            events.fill(62, 40, 5);
            eventually(faulty::isDead);
        }
        assertThat(store.of(run(store).name()).getFirst().position()).isEqualTo(-1);
        restartedEqualsPlainFold(store);
    }

    private void restartedEqualsPlainFold(ViewStore store) {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            assertThat(engine.reachesHead(projection)).isTrue();
            var plain = new FoldedViews(engine.log()).list(projection, AsKnown.now());
            assertThat(engine.views().list(projection, AsKnown.now())).isEqualTo(plain);
            assertThat(engine.engine().compare("notebook")).isEmpty();
        }
    }

    private static Run run(ViewStore store) {
        return store.served("notebook").orElseThrow();
    }

    private static long farthestView(ViewStore store, Run run) {
        return store.list(run).stream().mapToLong(StoredView::at).max().orElse(-1);
    }
}
