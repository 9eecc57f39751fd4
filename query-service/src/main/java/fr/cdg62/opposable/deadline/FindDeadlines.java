package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.reading.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which coming dates? A null filter lets everything through. */
record FindDeadlines(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable CollectivityId collectivity,
        @Nullable String name,
        @Nullable DeadlineKind kind,
        @Nullable PersonId agent) {

    static FindDeadlines of(DeadlinesAsked asked, LocalDate on) {
        var from = Parameter.day("from", asked.from());
        var collectivity = Parameter.text("collectivity", asked.collectivity());
        var name = Parameter.text("name", asked.name());
        var agent = Parameter.text("agent", asked.agent());
        return new FindDeadlines(
                from == null ? on : from,
                Parameter.day("until", asked.until()),
                collectivity == null ? null : new CollectivityId(collectivity),
                name == null ? null : PlainLetters.of(name),
                Parameter.oneOf(DeadlineKind.class, "kind", asked.kind()),
                agent == null ? null : new PersonId(agent));
    }

    boolean keeps(Deadline deadline) {
        var other = deadline.collectivity();
        return !deadline.on().isBefore(from)
                && (until == null || !deadline.on().isAfter(until))
                && (collectivity == null || collectivity.equals(other.id()))
                && (name == null || PlainLetters.of(other.name()).contains(name))
                && (kind == null || kind == deadline.kind())
                && (agent == null || agent.equals(deadline.agent()));
    }
}
