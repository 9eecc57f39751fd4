package fr.cdg62.opposable.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.TermHistory;
import fr.cdg62.opposable.due.DueNotices;
import fr.cdg62.opposable.due.DueProjection;
import fr.cdg62.opposable.due.LedgerDueProjection;
import fr.cdg62.opposable.due.LedgerNotices;
import fr.cdg62.opposable.due.SentStatement;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.projection.Parked;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.projection.SeenList;
import fr.cdg62.opposable.projection.ViewDocument;
import fr.cdg62.opposable.projection.Views;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the calendar sends for a convention that runs from 1 December 2024 to 30 November 2029, and for its ledger. */
class CalendarPassTest {

    private static final LedgerId LEDGER = new LedgerId("ledger-cdg-62-libercourt-2024");
    private static final ConventionId LIBERCOURT = new ConventionId("convention-cdg-62-libercourt-2024");

    @Test
    void a_rung_is_sent_on_its_day_and_not_the_day_before() {
        assertThat(sentOn("2028-11-29", Set.of())).isEmpty();
        assertThat(sentOn("2028-11-30", Set.of()))
                .containsExactly("remind/convention-cdg-62-libercourt-2024/2029-11-30/12");
    }

    @Test
    void a_late_pass_sends_every_rung_that_was_missed_under_the_same_ids() {
        assertThat(sentOn("2029-11-30", Set.of(12)))
                .containsExactly(
                        "remind/convention-cdg-62-libercourt-2024/2029-11-30/6",
                        "remind/convention-cdg-62-libercourt-2024/2029-11-30/3",
                        "remind/convention-cdg-62-libercourt-2024/2029-11-30/1");
    }

    @Test
    void once_the_term_is_over_its_end_alone_is_noticed() {
        assertThat(sentOn("2029-12-01", Set.of()))
                .containsExactly("expire/convention-cdg-62-libercourt-2024/2029-12-01");
    }

    @Test
    void a_notice_that_is_refused_hinders_no_other() {
        var port = new Recording(true);

        pass(port, "2029-06-01", Set.of(), 2).run();

        assertThat(port.sent).hasSize(4);
    }

    @Test
    void A28_a_contract_year_is_closed_the_day_after_its_last_and_not_before() {
        assertThat(sentForTheLedgerOn("2026-11-30")).isEmpty();
        assertThat(sentForTheLedgerOn("2026-12-01"))
                .containsExactly("close-year/ledger-cdg-62-libercourt-2024/2/2026-12-01");
    }

    @Test
    void silence_is_noted_once_the_delay_is_over_and_not_before() {
        assertThat(sentForTheLedgerOn("2026-12-02")).hasSize(1);
        assertThat(sentForTheLedgerOn("2026-12-03"))
                .containsExactly(
                        "close-year/ledger-cdg-62-libercourt-2024/2/2026-12-01",
                        "silence/ledger-cdg-62-libercourt-2024/1/1/2026-12-03");
    }

    private static List<String> sentOn(String day, Set<Integer> reminded) {
        var port = new Recording(false);
        pass(port, day, reminded, 1).run();
        return port.sent;
    }

    private static CalendarPass pass(CommandPort port, String day, Set<Integer> reminded, int conventions) {
        var clock = EdgeClock.startingAt(Instant.parse(day + "T08:00:00Z"));
        var due = new DueNotices(
                LIBERCOURT, TermHistory.of(Term.ofYears(LocalDate.parse("2024-12-01"), 5)), true, false, reminded);
        var documents = Stream.generate(() -> new ViewDocument<>(LIBERCOURT.value(), due, 0, Instant.EPOCH))
                .limit(conventions)
                .toList();
        return new CalendarPass(
                port,
                new CommandEdge(new CentreId("cdg-62"), clock),
                new Listed(Map.of(DueProjection.class, documents)),
                new NoLog());
    }

    private static List<String> sentForTheLedgerOn(String day) {
        var port = new Recording(false);
        var term = new Term(LocalDate.parse("2024-12-01"), LocalDate.parse("2029-11-30"));
        var due = new LedgerNotices(
                LEDGER,
                term.firstDay(),
                List.of(term),
                AssistancePolicy.current(),
                Set.of(1),
                List.of(new SentStatement(1, 1, LocalDate.parse("2026-11-02"))));
        var document = new ViewDocument<>(LEDGER.value(), due, 0, Instant.EPOCH);
        var clock = EdgeClock.startingAt(Instant.parse(day + "T08:00:00Z"));
        new CalendarPass(
                        port,
                        new CommandEdge(new CentreId("cdg-62"), clock),
                        new Listed(Map.of(LedgerDueProjection.class, List.of(document))),
                        new NoLog())
                .run();
        return port.sent;
    }

    /** Remembers under which ids it was sent commands. */
    private static final class Recording implements CommandPort {

        private final List<String> sent = new ArrayList<>();
        private final boolean refusing;

        Recording(boolean refusing) {
            this.refusing = refusing;
        }

        @Override
        public CommandAnswer send(Object command, CommandContext context) {
            sent.add(context.commandId());
            if (refusing) {
                throw new CommandRefused(Refusal.of(CommandRefusal.LOST_RACE, Article.of("API"), Facts.none()));
            }
            return new CommandAnswer(new CommandOutcome(LIBERCOURT.value(), 0, List.of(), false), 0);
        }

        @Override
        public DryRun dryRun(Object command, CommandContext context) {
            throw new UnsupportedOperationException("the calendar tries nothing out");
        }

        @Override
        public List<Possibility> possibilities(Object question, CommandContext context) {
            throw new UnsupportedOperationException("the calendar asks nothing");
        }
    }

    private record Listed(Map<Class<?>, List<?>> documents) implements Views {

        @Override
        public <V> Seen<V> find(Projection<V> projection, String key, AsKnown known) {
            throw new UnsupportedOperationException("the calendar reads the whole list");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <V> SeenList<V> list(Projection<V> projection, AsKnown known) {
            var listed = (List<ViewDocument<V>>) documents.getOrDefault(projection.getClass(), List.of());
            return new SeenList<>(listed, new Freshness(0, null, 0));
        }

        @Override
        public boolean awaitPosition(Projection<?> projection, long position, Duration bound) {
            return true;
        }

        @Override
        public List<Parked> parked() {
            return List.of();
        }
    }

    private static final class NoLog implements EventLog {

        @Override
        public long head() {
            return 0;
        }

        @Override
        public Stream<RecordedEvent> read(long from) {
            return Stream.empty();
        }

        @Override
        public List<RecordedEvent> readStream(String stream) {
            return List.of();
        }

        @Override
        public long positionKnownAt(Instant instant) {
            return -1;
        }

        @Override
        public Optional<Instant> knownAt(long position) {
            return Optional.empty();
        }
    }
}
