package fr.cdg62.opposable.model;

import fr.cdg62.opposable.kernel.command.CommandMemory;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;

/**
 * What every aggregate does around a decision. A retry gets the remembered answer, a caller who saw an older version is refused with
 * {@code STALE_VERSION}, and every event is stamped with the command's context, what it concerns and the rules that held.
 */
public abstract class Decider {

    private static final List<String> COPIED = List.of(
            MetadataKey.CENTRE,
            MetadataKey.ACTOR,
            MetadataKey.ROLE,
            MetadataKey.ORIGIN,
            MetadataKey.COMMAND_ID,
            MetadataKey.COMMAND_HASH,
            MetadataKey.RECEIVED_AT,
            MetadataKey.CORRELATION,
            MetadataKey.CAUSATION);

    private final CommandMemory memory = new CommandMemory();

    /** The name of the aggregate's stream, empty while it has no event. */
    protected abstract String stream();

    /** Answers from memory what was already decided; refuses other content under the same id, and a stale version. */
    @CommandHandlerInterceptor
    Object answerOnce(CommandMessage<?> command, InterceptorChain chain) throws Exception {
        Optional<CommandOutcome> remembered = memory.answerTo(command.getMetaData(), stream());
        if (remembered.isPresent()) {
            return remembered.get();
        }
        var seen = command.getMetaData().get(MetadataKey.EXPECTED_VERSION);
        if (seen != null) {
            Rules.require(
                    new CallerSawTheLastVersion(seen.toString(), String.valueOf(AggregateLifecycle.getVersion())));
        }
        return chain.proceed();
    }

    /** Remembers, in {@code evolve}, which command caused the event. */
    protected final void remember(DomainEvent event, Map<String, ?> metadata, long sequence) {
        memory.remember(metadata, nameOf(event), sequence);
    }

    /** Applies one list of events under the command's context, and says what the aggregate answers. */
    protected final CommandOutcome applyAll(
            List<? extends DomainEvent> events, List<String> held, Map<String, String> concerned, MetaData command) {
        var stamp = stamp(command, held).mergedWith(concerned);
        events.forEach(event -> AggregateLifecycle.apply(event, stamp));
        var names = events.stream().map(Decider::nameOf).toList();
        return new CommandOutcome(stream(), AggregateLifecycle.getVersion(), names, false);
    }

    private static MetaData stamp(MetaData command, List<String> held) {
        return command.subset(COPIED.toArray(String[]::new))
                .and(MetadataKey.RULES, String.join(",", new LinkedHashSet<>(held)));
    }

    private static String nameOf(DomainEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class), "an event has a name")
                .value();
    }

    private record CallerSawTheLastVersion(String expected, String actual) implements Rule {
        @Override
        public RefusalCode code() {
            return CommandRefusal.STALE_VERSION;
        }

        @Override
        public Article source() {
            return Article.of("API, If-Match");
        }

        @Override
        public boolean holds() {
            return expected.equals(actual);
        }

        @Override
        public Facts facts() {
            return Facts.of("expected", expected, "actual", actual);
        }
    }
}
