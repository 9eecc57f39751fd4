package fr.cdg62.opposable.cast;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;

/** What a command led to. */
public final class Outcome {

    private final ResultValidator<?> result;

    Outcome(ResultValidator<?> result) {
        this.result = result;
    }

    /** Exactly these events, in order. */
    public Outcome expectEvents(Object... events) {
        result.expectSuccessfulHandlerExecution().expectEvents(events);
        return this;
    }

    /** Exactly these kinds of events, in order. */
    public Outcome expectKinds(Class<?>... kinds) {
        result.expectSuccessfulHandlerExecution();
        assertThat(payloads()).extracting(Object::getClass).isEqualTo(List.of(kinds));
        return this;
    }

    public Outcome expectNoEvents() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
        return this;
    }

    /** Exactly these anomalies raised, written {@code PARTY CODE}. */
    public Outcome expectAnomalies(String... subjectsAndCodes) {
        result.expectSuccessfulHandlerExecution();
        assertThat(of(AnomalyRaised.class))
                .extracting(e -> e.subject() + " " + e.code())
                .containsExactly(subjectsAndCodes);
        return this;
    }

    /** Exactly these anomalies cleared, written {@code PARTY CODE}. */
    public Outcome expectCleared(String... subjectsAndCodes) {
        result.expectSuccessfulHandlerExecution();
        assertThat(of(AnomalyCleared.class))
                .extracting(e -> e.subject() + " " + e.code())
                .containsExactly(subjectsAndCodes);
        return this;
    }

    /** Refused under that code, with nothing applied. */
    public Refusal expectRefusal(RefusalCode code) {
        var refused = new AtomicReference<Refusal>();
        result.expectNoEvents().expectException(Matchers.<Throwable>matches(e -> {
            refused.set(e instanceof CommandRefused it ? it.refusal() : null);
            return true;
        }));
        assertThat(refused.get()).as("a refusal").isNotNull();
        assertThat(refused.get().code()).isEqualTo(code.name());
        return refused.get();
    }

    /** Failed with that exception. */
    public void expectFailure(Class<? extends Throwable> failure) {
        result.expectNoEvents().expectException(failure);
    }

    /** The only event of that kind. */
    public <E> E the(Class<E> kind) {
        assertThat(of(kind)).hasSize(1);
        return of(kind).getFirst();
    }

    public <E> List<E> of(Class<E> kind) {
        return payloads().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public CommandOutcome answer() {
        return (CommandOutcome) payload();
    }

    /** What the aggregate answers, whatever it is. */
    public Object payload() {
        var answer = new AtomicReference<Object>();
        result.expectSuccessfulHandlerExecution().expectResultMessagePayloadMatching(Matchers.matches(payload -> {
            answer.set(payload);
            return true;
        }));
        return answer.get();
    }

    /** The metadata of the events, in order. */
    public List<Map<String, Object>> metadata() {
        return messages().stream()
                .map(event -> (Map<String, Object>) event.getMetaData())
                .toList();
    }

    private List<Object> payloads() {
        return messages().stream().<Object>map(EventMessage::getPayload).toList();
    }

    private List<EventMessage<?>> messages() {
        var all = new ArrayList<EventMessage<?>>();
        result.expectEventsMatching(Matchers.<List<EventMessage<?>>>matches(events -> {
            all.addAll(events);
            return true;
        }));
        return all;
    }
}
