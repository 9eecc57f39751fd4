package fr.cdg62.opposable.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.due.LedgerDueProjection;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.engine.Difference;
import fr.cdg62.opposable.projection.engine.ProjectionEngine;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.fold.ViewShape;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.StoredView;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.ViewChange;
import fr.cdg62.opposable.projection.store.ViewState;
import fr.cdg62.opposable.projection.store.ViewStore;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.Story;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ledger of Libercourt, stored by the product's own engine, then falsified. */
class SelfCheckTest {

    private static final List<Projection<?>> VIEWS =
            List.of(new LedgerSheetProjection(), new FloorProjection(), new LedgerDueProjection());
    private static final String LEDGER = LibercourtLedger.LEDGER.value();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-11T00:00:20Z"));

    private final Story story = LibercourtLedger.cutShort();
    private final ViewStore store = new MemoryViewStore();
    private final ProjectionEngine engine = engine();

    private ProjectionEngine engine() {
        for (var projection : VIEWS) {
            var run = run(projection);
            store.create(run);
            store.serve(run, null);
            store.change(null, new Token(run.name(), 0, story.log().head(), null, null, null, Instant.EPOCH));
            new Integration<>(projection, store, run).integrate(story.events());
        }
        var all =
                new ProjectionEngine(story.log(), store, integration -> () -> {}, new Advances(), CLOCK, "test", VIEWS);
        all.start();
        return all;
    }

    private static Run run(Projection<?> projection) {
        return new Run(projection.name(), ViewShape.version(projection), 1);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void falsify(Projection<?> projection) {
        var before = Objects.requireNonNull(
                store.load(run(projection), List.of(LEDGER)).get(LEDGER));
        var state = Objects.requireNonNull(before.state());
        var view = state.view().clone().append("id", new BsonString("ledger-cdg-62-falsified"));
        var after =
                new StoredView(LEDGER, before.at() + 1, new ViewState(view, state.position(), state.knownAt()), null);
        store.save(run(projection), List.of(new ViewChange(before, after)));
    }

    private static CheckedViews views(StoredViewComparison stored) {
        return new CheckedViews(VIEWS.stream().map(Projection::name).toList(), stored);
    }

    private SelfCheckResult check(Story checked, StoredViewComparison stored) {
        return new SelfCheckRun(checked.log(), views(stored), List.of(), () -> false, (link, percent) -> {}).run(CLOCK);
    }

    @Test
    void a_healthy_store_is_said_to_be_sound_and_how_much_was_checked() {
        var result = check(story, engine::compare);
        assertThat(result.sound()).isTrue();
        assertThat(result.differences()).isEmpty();
        assertThat(result.ledgers()).isEqualTo(1);
        assertThat(result.entries()).isEqualTo(6);
        assertThat(result.position()).isEqualTo(story.log().head());
        assertThat(result.beganAt()).isEqualTo("2026-03-11T00:00:20Z");
    }

    @Test
    void a_falsified_document_is_found_and_named() {
        falsify(new FloorProjection());
        var result = check(story, engine::compare);
        assertThat(result.sound()).isFalse();
        assertThat(result.differences())
                .containsExactly(FoundDifference.of(LEDGER, CheckedPoint.STORED_VIEW, "assistance-floor"));
    }

    @Test
    void each_stored_view_of_a_ledger_is_compared() {
        VIEWS.forEach(this::falsify);
        assertThat(check(story, engine::compare).differences())
                .extracting(FoundDifference::about)
                .containsExactlyInAnyOrder("assistance-ledger", "assistance-floor", "ledger-due-notices");
    }

    @Test
    void a_closing_that_says_more_than_the_entries_is_found_and_both_sums_told() {
        var honest = Story.fold(
                        new FloorProjection(), LibercourtLedger.corrected().events())
                .firstEntry()
                .getValue()
                .count()
                .book()
                .year(1)
                .figures();
        var closed = new AssistanceYearClosed(
                LibercourtLedger.LEDGER, withMinutes(honest, 121), LocalDate.parse("2025-12-01"));
        var result = check(LibercourtLedger.corrected().then(closed), projection -> List.of());
        assertThat(result.differences())
                .containsExactly(new FoundDifference(LEDGER, CheckedPoint.CONCLUSION, "1", 121L, 75L));
    }

    private static YearFigures withMinutes(YearFigures honest, int minutes) {
        return new YearFigures(
                honest.year(),
                honest.whole(),
                honest.coveredDays(),
                honest.targetMinutes(),
                honest.strictTargetMinutes(),
                minutes,
                honest.assistanceMinutes(),
                honest.maintenanceMinutes(),
                honest.byCalendarYear(),
                honest.metOn(),
                honest.outcome());
    }

    @Test
    void a_ledger_whose_events_cannot_be_folded_is_named_and_hinders_no_other() {
        var broken = Libercourt.inForce().then(LibercourtLedger.logged("orpheline", "2025-02-10", 15));
        var result = check(broken, projection -> List.of());
        assertThat(result.differences())
                .containsExactly(FoundDifference.of(
                        LEDGER, CheckedPoint.FOLD, Long.toString(broken.log().head())));
    }

    @Test
    void a_view_being_rebuilt_is_said_not_to_be_compared_rather_than_sound() {
        var result = check(story, projection -> {
            throw new IllegalStateException("rebuilding");
        });
        assertThat(result.differencesFound()).isZero();
        assertThat(result.notCompared()).hasSize(3);
        assertThat(result.sound()).isFalse();
    }

    @Test
    void one_check_at_a_time_is_run_aside_and_its_progress_is_told() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var checks = new SelfChecks(story.log(), views(projection -> held(begun, go)), List.of(), CLOCK)) {
            assertThat(checks.state())
                    .isEqualTo(new SelfCheckState(
                            null, null, false, 0, null, Instant.parse("2026-03-11T23:00:00Z"), false));
            assertThat(checks.begin()).isTrue();
            begun.await();
            assertThat(checks.begin()).isFalse();
            assertThat(checks.state().running()).isTrue();
            assertThat(checks.state().percent()).isBetween(20, 80);
            go.countDown();
        }
    }

    private static <T> List<T> held(CountDownLatch begun, CountDownLatch go) {
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return List.of();
    }

    @Test
    void the_page_and_the_api_show_the_last_result_and_what_differs() throws InterruptedException {
        falsify(new LedgerSheetProjection());
        try (var server = ReadServer.over(story.log(), engine::compare)) {
            server.at("2026-03-11T08:00:00Z");
            assertThat(server.get("/assistance").body()).contains("Aucun contrôle n’a encore été fait");
            assertThat(server.post("/api/self-check").statusCode()).isEqualTo(202);
            awaitResult(server);

            var state =
                    ProductJson.mapper().readTree(server.get("/api/self-check").body());
            assertThat(state.at("/sound").booleanValue()).isFalse();
            assertThat(state.at("/last/differences/0/ledger").stringValue()).isEqualTo(LEDGER);
            assertThat(server.get("/assistance").body())
                    .contains("1 écart.", "Contrôle du 11 mars 2026", "1 compte(s), 6 écriture(s)")
                    .contains("ce qui est affiché (vue assistance-ledger) n’est pas ce que dit le journal")
                    .contains("action=\"/assistance/controle\"");
            assertThat(server.post("/assistance/controle").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/assistance#controle"));
            server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
            assertThat(server.get("/assistance").body()).doesNotContain("Contrôle des totaux");
        }
    }

    private static LinkCheck link(ChainLink link, Supplier<LinkFound> check) {
        return new LinkCheck() {
            @Override
            public ChainLink link() {
                return link;
            }

            @Override
            public LinkFound check(LongConsumer progress) {
                progress.accept(1);
                return check.get();
            }
        };
    }

    @Test
    void a_link_that_fails_hides_no_other_and_is_not_said_to_be_sound() {
        var links = List.of(
                link(ChainLink.STORE, () -> {
                    throw new IllegalStateException("the disk");
                }),
                link(ChainLink.JOURNAL, () -> LinkFound.of(9, List.of("Le sceau n° 1 n’est pas lisible."))));
        var seen = new ArrayList<ChainLink>();
        var result = new SelfCheckRun(
                        story.log(), views(engine::compare), links, () -> false, (link, percent) -> seen.add(link))
                .run(CLOCK);
        assertThat(result.links())
                .extracting(LinkResult::link, LinkResult::state)
                .containsExactly(
                        tuple(ChainLink.STORE, LinkState.NOT_DONE),
                        tuple(ChainLink.JOURNAL, LinkState.DIFFERS),
                        tuple(ChainLink.VIEWS, LinkState.SOUND));
        assertThat(result.links().get(1).found()).containsExactly("Le sceau n° 1 n’est pas lisible.");
        assertThat(result.sound()).isFalse();
        assertThat(result.ledgers()).isEqualTo(1);
        assertThat(seen)
                .contains(ChainLink.STORE, ChainLink.JOURNAL, ChainLink.VIEWS)
                .isSorted();
    }

    @Test
    void a_document_of_any_other_view_that_differs_is_named_too() {
        var all = new CheckedViews(
                List.of("portfolio"), view -> List.of(new Difference("views/convention-1", "{}", null)));
        var result = new SelfCheckRun(story.log(), all, List.of(), () -> false, (link, percent) -> {}).run(CLOCK);
        assertThat(result.differences()).isEmpty();
        assertThat(result.sound()).isFalse();
        assertThat(result.links().getLast().found())
                .containsExactly(
                        "Vue portfolio, document convention-1 : ce qui est affiché n’est pas ce que dit le registre.");
    }

    @Test
    void the_home_page_and_its_own_page_show_the_last_result_and_the_next_run() throws InterruptedException {
        try (var server = ReadServer.over(story.log(), engine::compare)) {
            server.at("2026-03-11T08:00:00Z");
            assertThat(server.get("/").body())
                    .contains("La chaîne n’a pas encore été contrôlée", "Prochain contrôle : 12 mars 2026 à 00:00:00.");
            assertThat(server.post("/controle").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/controle"));
            awaitResult(server);
            assertThat(server.get("/").body()).contains("Chaîne contrôlée le 11 mars 2026", "tout est conforme");
            assertThat(server.get("/controle").body())
                    .contains(
                            "Le journal scellé", "Ce qui est affiché", "Conforme.", "Prochain contrôle : 12 mars 2026");
            server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
            assertThat(server.get("/").body()).doesNotContain("Prochain contrôle");
        }
    }

    private static void awaitResult(ReadServer server) throws InterruptedException {
        for (int i = 0; i < 500 && server.checks().state().last() == null; i++) {
            Thread.sleep(10);
        }
    }

    @Test
    void the_policy_table_is_asked() {
        try (var server = ReadServer.over(story.log())) {
            server.forbid(true);
            assertThat(server.get("/api/self-check").statusCode()).isEqualTo(403);
            assertThat(server.post("/api/self-check").statusCode()).isEqualTo(403);
            assertThat(server.checks().state().running()).isFalse();
        }
    }
}
