package fr.cdg62.opposable.story;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.board.BoardProjection;
import fr.cdg62.opposable.ending.EndingsProjection;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.persons.PersonProjection;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.progress.ProjectSheetProjection;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.sheet.CollectivitySheetProjection;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What every view owes: one JSON form that reads back, and a past that is the fold of the events known by then. */
class FoldsTest {

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
    void a_view_reads_back_from_its_JSON_after_each_event() {
        readBackAfterEach(Libercourt.expired().events());
        readBackAfterEach(LibercourtLedger.cutShort().events());
        readBackAfterEach(LibercourtProject.closed().events());
        readBackAfterEach(LibercourtLetter.returned().events());
    }

    private static void readBackAfterEach(List<RecordedEvent> events) {
        for (int known = 1; known <= events.size(); known++) {
            for (var projection : ALL) {
                Story.fold(projection, events.subList(0, known)).values().forEach(view -> readsBack(projection, view));
            }
        }
    }

    @Property(tries = 60)
    void a_view_reads_back_whatever_the_history(@ForAll long seed, @ForAll @IntRange(min = 0, max = 30) int facts) {
        for (var projection : ALL) {
            Story.fold(projection, RandomHistories.of(seed, facts).events())
                    .values()
                    .forEach(view -> readsBack(projection, view));
        }
    }

    @Property(tries = 60)
    void as_known_at_an_instant_is_the_fold_of_what_was_known(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 30) int facts,
            @ForAll @IntRange(min = 0, max = 100) int at) {
        var story = RandomHistories.of(seed, facts);
        var events = story.events();
        var instant = events.get(at % events.size()).knownAt();
        var known = events.stream().filter(e -> !e.knownAt().isAfter(instant)).toList();
        for (var projection : ALL) {
            assertThat(new FoldedViews(story.log())
                            .list(projection, AsKnown.at(instant))
                            .views())
                    .isEqualTo(List.copyOf(Story.fold(projection, known).values()));
        }
    }

    @Test
    void no_name_is_readable_in_a_view() {
        var json = new StringBuilder();
        for (var projection : ALL) {
            json.append(ProductJson.mapper()
                    .writeValueAsString(
                            Story.fold(projection, Libercourt.expired().events())));
        }
        assertThat(json).doesNotContain("Fictive").doesNotContain("Inventé").contains(Libercourt.MAYOR.value());
    }

    private static void readsBack(Projection<?> projection, Object view) {
        var json = ProductJson.mapper().writeValueAsString(view);
        var again = ProductJson.mapper().readValue(json, projection.viewType());
        assertThat(again).isEqualTo(view);
        assertThat(ProductJson.mapper().writeValueAsString(again)).isEqualTo(json);
    }
}
