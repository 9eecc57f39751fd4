package fr.cdg62.opposable.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.start.HousePolicies;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every policy killed twice on its way, before it could send anything and before it could remember having sent it. */
class KilledPoliciesTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    Path data;

    @Test
    void a_policy_killed_before_or_after_its_command_leaves_what_an_undisturbed_one_leaves() {
        var undisturbed = facts(rooms -> settled(rooms, HousePolicies.ALL, "undisturbed"), data.resolve("one"));
        var disturbed = facts(rooms -> HousePolicies.ALL.forEach(policy -> killed(rooms, policy)), data.resolve("two"));

        assertThat(disturbed).isEqualTo(undisturbed).isNotEmpty();
    }

    private static void killed(Rooms rooms, Policy<?> policy) {
        var name = policy.name();
        long before = rooms.engine().headPosition();
        var silenced = new Silenced();
        try (var tokens = tokens(rooms, name + "-silenced");
                var runner = runner(rooms, List.of(policy), tokens, silenced)) {
            runner.start();
            silenced.awaitCommand(name);
        }
        assertThat(rooms.engine().headPosition()).as(name).isEqualTo(before);

        try (var tokens = new ForgetfulTokens(rooms.options().data(), name);
                var runner = runner(rooms, List.of(policy), tokens, rooms.commands())) {
            runner.start();
            tokens.awaitKill();
        }
        assertThat(rooms.engine().headPosition()).as(name).isGreaterThan(before);

        settled(rooms, List.of(policy), name + "-settled");
    }

    private static void settled(Rooms rooms, List<Policy<?>> policies, String name) {
        try (var tokens = tokens(rooms, name);
                var runner = runner(rooms, policies, tokens, rooms.commands())) {
            runner.start();
            assertThat(runner.awaitAllSettled(SOON)).as(name).isTrue();
        }
    }

    private static PolicyTokens tokens(Rooms rooms, String name) {
        return PolicyTokens.open(rooms.options().data().resolve(name));
    }

    private static PolicyRunner runner(
            Rooms rooms, List<Policy<?>> policies, PolicyTokens tokens, CommandPort commands) {
        return new PolicyRunner(
                policies, tokens, commands, rooms.edge(), rooms.reads().log());
    }

    private interface Life {
        void of(Rooms rooms);
    }

    /** How many events of each kind each stream holds in the end. */
    private static Map<String, Long> facts(Life life, Path folder) {
        try (var rooms = OldStore.opened(folder);
                var events = read(rooms, life)) {
            return events.collect(Collectors.groupingBy(
                    event -> event.stream() + " " + event.type().name(), TreeMap::new, Collectors.counting()));
        }
    }

    private static Stream<RecordedEvent> read(Rooms rooms, Life life) {
        var store = new OldStore(rooms);
        store.lived();
        store.changedHands();
        store.askedWhoGoesOn();
        life.of(rooms);
        return rooms.reads().log().read(0);
    }

    /** A store that is gone before anything reaches it. */
    private static final class Silenced implements CommandPort {

        private final CountDownLatch asked = new CountDownLatch(1);

        @Override
        public CommandAnswer send(Object command, CommandContext context) {
            asked.countDown();
            throw new IllegalStateException("killed");
        }

        void awaitCommand(String policy) {
            try {
                assertThat(asked.await(SOON.toSeconds(), TimeUnit.SECONDS))
                        .as(policy + " has something to send")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public DryRun dryRun(Object command, CommandContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Possibility> possibilities(Object question, CommandContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
