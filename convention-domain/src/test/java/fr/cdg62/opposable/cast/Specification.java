package fr.cdg62.opposable.cast;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Given, when, expect, over Axon's aggregate fixture: the only place of the specifications that knows Axon. */
public abstract class Specification<A> {

    private final AggregateTestFixture<A> fixture;
    private final List<Told> before = new ArrayList<>();

    protected Specification(Class<A> aggregate, Object... resources) {
        fixture = new AggregateTestFixture<>(aggregate);
        for (Object resource : resources) {
            fixture.registerInjectableResource(resource);
        }
    }

    /** What was told before, in order, each under an id of its own; lists are flattened. */
    public final Specification<A> given(Object... commands) {
        for (Object command : commands) {
            if (command instanceof List<?> several) {
                given(several.toArray());
            } else {
                before.add(Told.of(command));
            }
        }
        return this;
    }

    public final Outcome when(Object command) {
        var messages = new ArrayList<CommandMessage<Object>>();
        before.forEach(told -> messages.add(told.message("command-" + messages.size())));
        var executor = messages.isEmpty() ? fixture.givenNoPriorActivity() : fixture.givenCommands(messages);
        var last = Told.of(command).message("command-when");
        return new Outcome(executor.when(last.getPayload(), last.getMetaData()));
    }

    /** Every event recorded in the stream so far. */
    protected final List<Object> recorded(String stream) {
        return fixture.getEventStore()
                .readEvents(stream)
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }
}
