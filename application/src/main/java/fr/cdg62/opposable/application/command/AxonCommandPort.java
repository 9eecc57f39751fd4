package fr.cdg62.opposable.application.command;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.axonserver.dryrun.DryRunCompleted;
import fr.cdg62.opposable.axonserver.store.StoreFailure;
import fr.cdg62.opposable.axonserver.store.StoreFull;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Sends commands to their aggregates over Axon's command bus, in the caller's thread, and answers once the events are on disk. */
public final class AxonCommandPort implements CommandPort {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.commands");
    private static final Article SOURCE = Article.of("API, commandes");

    private final CommandBus bus;
    private final StoreHead head;
    private final AllowedCommands allowed;

    /** A port over that bus; commands may cite the documents kept. */
    public AxonCommandPort(CommandBus bus, StoreHead head, DocumentStore documents) {
        this.bus = bus;
        this.head = head;
        this.allowed = new AllowedCommands(documents);
    }

    @Override
    public CommandAnswer send(Object command, CommandContext context) {
        return logged(command, context, () -> {
            allowed.require(command, context);
            var metadata = context.metadata(CommandHash.of(command));
            return new CommandAnswer(sendOnceOrTwice(command, context, metadata), head.position());
        });
    }

    @Override
    public DryRun dryRun(Object command, CommandContext context) {
        return logged(command, context, () -> {
            allowed.require(command, context);
            var metadata = context.metadata(CommandHash.of(command));
            metadata.put(MetadataKey.DRY_RUN, "true");
            var result = dispatch(command, metadata);
            if (result.isExceptional() && result.exceptionResult() instanceof DryRunCompleted completed) {
                return completed.dryRun();
            }
            throw failure(command, result.exceptionResult());
        });
    }

    @Override
    @SuppressWarnings("unchecked") // the aggregate's handler answers that list, or throws
    public List<Possibility> possibilities(Object question, CommandContext context) {
        allowed.require(question, context);
        var result = dispatch(question, context.metadata(CommandHash.of(question)));
        if (result.isExceptional()) {
            throw failure(question, result.exceptionResult());
        }
        return (List<Possibility>) result.getPayload();
    }

    private CommandOutcome sendOnceOrTwice(Object command, CommandContext context, Map<String, String> metadata) {
        var result = dispatch(command, metadata);
        if (result.isExceptional() && lostRace(result.exceptionResult()) && context.expectedVersion() == null) {
            result = dispatch(command, metadata);
        }
        if (result.isExceptional()) {
            throw failure(command, result.exceptionResult());
        }
        return (CommandOutcome) result.getPayload();
    }

    private CommandResultMessage<?> dispatch(Object command, Map<String, String> metadata) {
        var answer = new AtomicReference<CommandResultMessage<?>>();
        bus.<Object, Object>dispatch(
                new GenericCommandMessage<>(command, MetaData.from(metadata)), (sent, result) -> answer.set(result));
        return Objects.requireNonNull(answer.get(), "the command bus answers in the caller's thread");
    }

    private static boolean lostRace(Throwable failure) {
        return Causes.find(failure, ConcurrencyException.class).isPresent()
                || Causes.find(failure, AggregateStreamCreationException.class).isPresent();
    }

    private static RuntimeException failure(Object command, Throwable thrown) {
        var refused = Causes.find(thrown, CommandRefused.class);
        if (refused.isPresent()) {
            return refused.get();
        } else if (Causes.find(thrown, AggregateNotFoundException.class).isPresent()) {
            return refusal(CommandRefusal.NOT_FOUND, command);
        } else if (lostRace(thrown)) {
            return refusal(CommandRefusal.LOST_RACE, command);
        }
        var store = Causes.find(thrown, StoreFailure.class);
        return store.isPresent()
                ? new CommandNotStored(store.get() instanceof StoreFull, thrown)
                : new IllegalStateException("a command failed", thrown);
    }

    private static CommandRefused refusal(CommandRefusal code, Object command) {
        return new CommandRefused(Refusal.of(code, SOURCE, Facts.of("stream", CommandTarget.of(command))));
    }

    /** One line a command, ids only: never its content. */
    private static <T> T logged(Object command, CommandContext context, Supplier<T> sending) {
        var outcome = "failed";
        try {
            var answer = sending.get();
            outcome = "answered";
            return answer;
        } catch (CommandRefused e) {
            outcome = "refused " + e.refusal().code();
            throw e;
        } finally {
            LOG.atLevel("REGISTER".equals(context.origin()) ? Level.DEBUG : Level.INFO)
                    .log(
                            "{} {} by {} as {} from {} under {}: {}",
                            command.getClass().getSimpleName(),
                            CommandTarget.of(command),
                            context.actor(),
                            context.role(),
                            context.origin(),
                            context.commandId(),
                            outcome);
        }
    }
}
