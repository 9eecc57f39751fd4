package fr.cdg62.opposable.application.policy;

import static fr.cdg62.opposable.application.policy.OldStore.CHOSEN;
import static fr.cdg62.opposable.application.policy.OldStore.CHOSEN_TWICE;
import static fr.cdg62.opposable.application.policy.OldStore.DRAFTED;
import static fr.cdg62.opposable.application.policy.OldStore.ENDED;
import static fr.cdg62.opposable.application.policy.OldStore.ENDED_AFTERWARDS;
import static fr.cdg62.opposable.application.policy.OldStore.EXPIRED;
import static fr.cdg62.opposable.application.policy.OldStore.RENEWED;
import static fr.cdg62.opposable.application.policy.OldStore.SIGNED;
import static fr.cdg62.opposable.application.policy.OldStore.stream;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.start.HousePolicies;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that knows projects and ledgers, started on conventions recorded by one that did not. */
class OldStoreTest {

    private static final String TODAY = "--clock=2025-06-02";
    private static final int REPLAYS = 20;

    @TempDir
    Path data;

    @Test
    void every_project_and_ledger_is_opened_once_whatever_is_started_or_replayed_again() {
        List<RecordedEvent> before;
        try (var rooms = OldStore.opened(data)) {
            new OldStore(rooms).lived();
            before = conventions(rooms);
        }
        long head;
        try (var first = Application.started(data, TODAY)) {
            head = first.settledHead();
            var rooms = first.running().rooms();
            assertThat(conventions(rooms)).isEqualTo(before);
            projects_are_as_their_conventions(rooms);
            ledgers_are_as_their_conventions(rooms);
            closed_years_are_closed_once(rooms);
        }
        for (int start = 0; start < 3; start++) {
            try (var again = Application.started(data, TODAY)) {
                assertThat(again.settledHead()).as("start %d", start).isEqualTo(head);
            }
        }
        replayed_from_the_beginning_nothing_follows(head);
    }

    private static void projects_are_as_their_conventions(Rooms rooms) {
        assertThat(told(rooms, "project", SIGNED))
                .containsExactly("project.opened", "project.scope-revised", "project.bound");
        assertThat(told(rooms, "project", RENEWED)).containsExactly("project.opened", "project.bound");
        assertThat(told(rooms, "project", EXPIRED))
                .containsExactly("project.opened", "project.bound", "project.closed");
        assertThat(told(rooms, "project", ENDED)).containsExactly("project.opened", "project.bound", "project.closed");
        assertThat(told(rooms, "project", ENDED_AFTERWARDS))
                .containsExactly(
                        "project.opened", "project.bound", "project.closed", "project.reopened", "project.closed");
        assertThat(told(rooms, "project", CHOSEN)).containsExactly("project.opened");
        assertThat(told(rooms, "project", CHOSEN_TWICE)).containsExactly("project.opened", "project.scope-revised");
        assertThat(told(rooms, "project", DRAFTED)).isEmpty();
    }

    /** What is not the closing of a year, or the weakness of a year in which nothing was given. */
    private static void ledgers_are_as_their_conventions(Rooms rooms) {
        assertThat(ledger(rooms, SIGNED)).containsExactly("assistance.ledger-opened");
        assertThat(ledger(rooms, RENEWED)).containsExactly("assistance.ledger-opened", "assistance.term-revised");
        assertThat(ledger(rooms, EXPIRED)).containsExactly("assistance.ledger-opened", "assistance.ledger-closed");
        assertThat(ledger(rooms, ENDED))
                .containsExactly("assistance.ledger-opened", "assistance.term-revised", "assistance.ledger-closed");
        assertThat(ledger(rooms, ENDED_AFTERWARDS))
                .containsExactly(
                        "assistance.ledger-opened",
                        "assistance.ledger-closed",
                        "assistance.term-revised",
                        "assistance.ledger-reopened",
                        "assistance.ledger-closed");
        for (var unsigned : List.of(CHOSEN, CHOSEN_TWICE, DRAFTED)) {
            assertThat(told(rooms, "ledger", unsigned)).isEmpty();
        }
    }

    private static void closed_years_are_closed_once(Rooms rooms) {
        assertThat(closed(rooms, SIGNED)).containsExactly(1, 2);
        assertThat(closed(rooms, RENEWED)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(closed(rooms, EXPIRED)).containsExactly(1, 2, 3, 4, 5);
        assertThat(closed(rooms, ENDED)).containsExactly(1, 2, 3);
        assertThat(closed(rooms, ENDED_AFTERWARDS)).containsExactly(1, 2, 3, 4, 5);
    }

    /** Every policy, as if it had never run: it is fed everything, and asks for everything again. */
    private void replayed_from_the_beginning_nothing_follows(long head) {
        try (var rooms = OldStore.opened(data)) {
            for (int replay = 0; replay < REPLAYS; replay++) {
                try (var none = PolicyTokens.open(data.resolve("replay-" + replay))) {
                    replayed(rooms, none);
                    for (var policy : HousePolicies.ALL) {
                        assertThat(none.passed(policy.name())).isEqualTo(head);
                    }
                }
                assertThat(after(rooms, head)).as("replay %d", replay).isEmpty();
            }
        }
    }

    private static void replayed(Rooms rooms, PolicyTokens none) {
        try (var policies = new PolicyRunner(
                HousePolicies.ALL,
                none,
                rooms.commands(),
                rooms.edge(),
                rooms.reads().log())) {
            policies.start();
            assertThat(policies.awaitAllSettled(Duration.ofMinutes(1))).isTrue();
        }
    }

    private static List<String> after(Rooms rooms, long head) {
        try (var events = rooms.reads().log().read(head + 1)) {
            return events.map(event -> event.stream() + " " + event.type().name())
                    .toList();
        }
    }

    private static List<RecordedEvent> conventions(Rooms rooms) {
        return Stream.of(SIGNED, RENEWED, EXPIRED, ENDED, ENDED_AFTERWARDS, CHOSEN, CHOSEN_TWICE, DRAFTED)
                .flatMap(name -> rooms.reads().log().readStream(stream("convention", name)).stream())
                .toList();
    }

    private static List<String> told(Rooms rooms, String kind, String name) {
        return rooms.reads().log().readStream(stream(kind, name)).stream()
                .map(event -> event.type().name())
                .toList();
    }

    private static List<String> ledger(Rooms rooms, String name) {
        return told(rooms, "ledger", name).stream()
                .filter(event -> !event.equals("assistance.year-closed") && !event.equals("assistance.anomaly-raised"))
                .toList();
    }

    private static List<Integer> closed(Rooms rooms, String name) {
        return rooms.reads().log().readStream(stream("ledger", name)).stream()
                .map(RecordedEvent::payload)
                .filter(AssistanceYearClosed.class::isInstance)
                .map(e -> ((AssistanceYearClosed) e).figures().year())
                .toList();
    }
}
