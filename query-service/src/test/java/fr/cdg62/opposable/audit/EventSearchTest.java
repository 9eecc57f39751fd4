package fr.cdg62.opposable.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.consultation.api.ConsultationRecorded;
import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.projection.InMemoryEventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.engine.StoredViews;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.fold.ViewShape;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten thousand events of two centres, two hundred of which are not indexed yet: an index changes how fast an answer comes, never which. */
class EventSearchTest {

    private static final int EVENTS = 10_000;
    private static final int INDEXED = 9_800;
    private static final AsAsked NOW = new AsAsked(null, null, null);
    private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2024-01-15");
    private static final ConsultationId DAY_OF_1 = ConsultationId.of(new AccountId("account-cdg-62-1"), DAY);
    private static final InMemoryEventLog LOG = log();
    private static final List<RecordedEvent> ALL = LOG.read(0).toList();

    private Role role = Role.AUDITOR;
    private int indexed = INDEXED;

    private static InMemoryEventLog log() {
        var random = new Random(62);
        var log = new InMemoryEventLog();
        for (int i = 0; i < EVENTS; i++) {
            var centre = random.nextInt(20) == 0 ? "cdg-59" : "cdg-62";
            var actor = random.nextInt(500) == 0 ? "account-rare" : "account-" + random.nextInt(3);
            var fact = fact(random);
            var stream = fact instanceof RoleGranted ? "account-cdg-62-1" : "convention-cdg-62-" + random.nextInt(100);
            var at = BEGINNING.plusSeconds(i * 600L).toString();
            var metadata = Map.of(MetadataKey.CENTRE, centre, MetadataKey.ACTOR, actor);
            log.record(stream, at, metadata, Story.NAMES.typeOf(fact.getClass()), fact);
        }
        return log;
    }

    private static DomainEvent fact(Random random) {
        return switch (random.nextInt(random.nextInt(10) == 0 ? 6 : 2)) {
            case 0 -> new ConventionStarted(Libercourt.CONVENTION, DAY);
            case 1 -> new ConventionExpired(Libercourt.CONVENTION, DAY);
            case 2 -> new PublicationRecorded(Libercourt.CONVENTION, Party.CDG, "2024-1", DAY, null);
            case 3 ->
                new RoleGranted(
                        new AccountId("account-cdg-62-1"), Libercourt.CDG_62, new GrantedRole(Role.AGENT, null), DAY);
            case 4 ->
                new ConsultationRecorded(DAY_OF_1, new PersonId("person-cdg-62-" + "ab".charAt(random.nextInt(2))));
            default ->
                new AnomalyRaised(
                        Libercourt.CONVENTION,
                        "CDG",
                        "SIGNED_BEFORE_AUTHORISATION",
                        random.nextBoolean() ? "convention, article 5" : "legal sheet, R2",
                        Map.of(),
                        DAY);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "          ,             ,                ,           ,, ",
        "account-1 ,             ,                ,           ,, ",
        "account-rare,           ,                ,           ,, ",
        "account-none,           ,                ,           ,, ",
        "          , ART2-DUREE  ,                ,           ,, ",
        "          , ART5-PRIX   ,                ,           ,, ",
        "          , CGCT L2131-1,                ,           ,, ",
        "account-rare, PARTIES   ,                ,           ,, ",
        "          ,             , access         ,           ,, ",
        "account-2 , ART5-PRIX   , convention     , 2024-02-01, 2024-02-20, ",
        "          ,             ,                , 2024-03-05, 2024-03-05, ",
        "account-0 ,             ,                , 2024-03-09,, ",
        "account-0 ,             ,                , 2030-01-01,, ",
        "          , ART2-DUREE  ,                ,           , 2023-12-31, ",
        "          ,             ,                ,           ,           , person-cdg-62-a",
        "account-2 ,             , consultation   , 2024-02-01,           , person-cdg-62-b",
        "account-rare, HORS-CONVENTION,           ,           ,           , person-cdg-62-a"
    })
    void a_search_finds_what_reading_everything_finds(
            @Nullable String actor,
            @Nullable String article,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String until,
            @Nullable String person) {
        var asked = new EventsAsked(kind, null, actor, article, person, from, until, null);
        for (var as : List.of(Role.AUDITOR, Role.AGENT)) {
            role = as;
            var expected = ALL.stream()
                    .filter(event -> event.metadata().get(MetadataKey.CENTRE).equals("cdg-62"))
                    .filter(event -> as == Role.AUDITOR
                            || !(event.payload() instanceof RoleGranted
                                    || event.payload() instanceof ConsultationRecorded))
                    .filter(answers(asked))
                    .map(RecordedEvent::position)
                    .toList();

            assertThat(pages(asked)).isEqualTo(expected.reversed());
            try (var rows = search().all(asked, NOW)) {
                assertThat(rows.items().map(event -> event.entry().position())).isEqualTo(expected);
            }
        }
    }

    private static Predicate<RecordedEvent> answers(EventsAsked asked) {
        return event -> (asked.actor() == null || asked.actor().equals(event.meta(MetadataKey.ACTOR)))
                && (asked.person() == null || asked.person().equals(EventsByPersonProjection.person(event)))
                && (asked.kind() == null || event.type().name().startsWith(asked.kind() + "."))
                && (asked.article() == null || articles(event.payload()).contains(asked.article()))
                && (asked.from() == null || !day(event).isBefore(LocalDate.parse(asked.from())))
                && (asked.until() == null || !day(event).isAfter(LocalDate.parse(asked.until())));
    }

    private static LocalDate day(RecordedEvent event) {
        return Paris.day(event.knownAt());
    }

    private static List<String> articles(DomainEvent fact) {
        return switch (fact) {
            case AnomalyRaised e -> List.of(e.article().contains("5") ? "ART5-PRIX" : "PARTIES");
            case PublicationRecorded e -> List.of("PARTIES", "CGCT L2131-1");
            case ConventionStarted e -> List.of("ART2-DUREE");
            case ConventionExpired e -> List.of("ART2-DUREE");
            default -> List.of("HORS-CONVENTION");
        };
    }

    private List<Long> pages(EventsAsked asked) {
        var found = new ArrayList<Long>();
        var search = search();
        @Nullable String before = null;
        do {
            var page = search.recent(
                    new EventsAsked(
                            asked.kind(),
                            asked.stream(),
                            asked.actor(),
                            asked.article(),
                            asked.person(),
                            asked.from(),
                            asked.until(),
                            before),
                    NOW);
            page.items().forEach(event -> found.add(event.entry().position()));
            before = page.next() == null ? null : page.next().toString();
        } while (before != null);
        return found;
    }

    @Test
    void what_the_index_alone_can_tell_is_counted() {
        indexed = EVENTS;
        var rare = new EventsAsked(null, null, "account-rare", null, null, null, null, "100");
        var expected = ALL.stream()
                .filter(event -> event.metadata()
                        .equals(Map.of(MetadataKey.CENTRE, "cdg-62", MetadataKey.ACTOR, "account-rare")))
                .count();
        assertThat(search().recent(rare, NOW).counted()).isEqualTo(new Counted(expected, false));
        var within = new EventsAsked(null, "62-7", "account-rare", null, null, null, null, null);
        assertThat(search().recent(within, NOW).counted()).isNull();
        assertThat(search().recent(new EventsAsked(null, null, null, null, null, null, null, null), NOW)
                        .counted())
                .isNull();
    }

    @Test
    void a_past_instant_cuts_the_answer_where_knowledge_stopped() {
        var asked = new EventsAsked(null, null, "account-1", null, null, null, null, null);
        var then = search().recent(asked, new AsAsked(null, "2024-01-02", null));
        assertThat(then.items())
                .isNotEmpty()
                .allMatch(event -> event.entry().knownAt().isBefore(Instant.parse("2024-01-02T23:00:00Z")));
    }

    @Test
    void an_article_that_no_fact_names_is_refused() {
        var asked = new EventsAsked(null, null, null, "article 99", null, null, null, null);
        assertThatThrownBy(() -> search().recent(asked, NOW)).isInstanceOf(BadParameter.class);
    }

    private EventSearch search() {
        var store = new MemoryViewStore();
        var projections =
                List.of(new EventsByActorProjection(), new EventsByFactProjection(), new EventsByPersonProjection());
        projections.forEach(projection -> integrate(store, projection));
        var views = new StoredViews(LOG, store, new Advances(), List.<Projection<?>>copyOf(projections));
        var desk = new ReadDesk(
                question -> new Viewer("account-test", role, new CentreId("cdg-62"), null),
                views,
                () -> Instant.parse("2024-06-01T08:00:00Z"));
        return new EventSearch(
                desk, LOG, new EventIndex(desk), new StreamKinds(Story.NAMES), new FactKinds(Story.NAMES));
    }

    private void integrate(MemoryViewStore store, Projection<MarkedBlock> projection) {
        var run = new Run(projection.name(), ViewShape.version(projection), 1);
        store.create(run);
        store.serve(run, null);
        new Integration<>(projection, store, run).integrate(ALL.subList(0, indexed));
        store.change(null, new Token(run.name(), 0, indexed - 1L, null, null, null, Instant.EPOCH));
    }
}
