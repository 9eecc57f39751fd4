package fr.cdg62.opposable.axonserver.dryrun;

import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Ends a dry run with {@link DryRunCompleted} once its handler has run. A refusal passes unchanged. Registered on the
 * command bus as the outermost handler interceptor.
 */
public final class CompleteDryRun implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EventNames names;

    public CompleteDryRun(EventNames names) {
        this.names = names;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var answer = chain.proceed();
        var captured = unitOfWork.isRoot() ? CapturedEvents.of(unitOfWork) : Optional.<List<EventMessage<?>>>empty();
        if (captured.isPresent()) {
            throw new DryRunCompleted(dryRun(answer, captured.get()));
        }
        return answer;
    }

    private DryRun dryRun(@Nullable Object answer, List<EventMessage<?>> captured) {
        var outcome = answer instanceof CommandOutcome given ? given : outcome(captured);
        return new DryRun(
                outcome,
                captured.stream().map(event -> (DomainEvent) event.getPayload()).toList());
    }

    /** For a handler whose answer is not an outcome, such as a constructor: what its events say. */
    private CommandOutcome outcome(List<EventMessage<?>> captured) {
        if (captured.isEmpty() || !(captured.getLast() instanceof DomainEventMessage<?> last)) {
            throw new IllegalStateException("a dry run without events needs a handler that answers with its outcome");
        }
        var types = captured.stream()
                .map(event -> names.typeOf(event.getPayloadType()).name())
                .toList();
        return new CommandOutcome(last.getAggregateIdentifier(), last.getSequenceNumber(), types, false);
    }
}
