package fr.cdg62.opposable.model;

import fr.cdg62.opposable.kernel.rule.Anomaly;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the facts known now change to the anomalies already raised: the order in which facts are recorded does not matter.
 *
 * @param events the anomalies raised and cleared
 * @param held the names of the rules that hold
 */
public record Anomalies<E>(List<E> events, List<String> held) {

    public Anomalies {
        events = List.copyOf(events);
        held = List.copyOf(held);
    }

    /** How a context says that an anomaly is raised, and that it is cleared. */
    public interface Said<E> {

        /** The rule does not hold of that subject. */
        E raised(String subject, Anomaly anomaly);

        /** It holds after all. */
        E cleared(String subject, Rule rule);
    }

    /** Those raised and cleared by these rules, given the anomalies that stand. */
    public static <E> Anomalies<E> of(List<Weak> rules, Set<Weak.Standing> standing, Said<E> said) {
        var events = new ArrayList<E>();
        var held = new ArrayList<String>();
        for (Weak weak : rules) {
            boolean stood = standing.contains(weak.standing());
            if (weak.rule().holds()) {
                held.add(weak.rule().name());
                if (stood) {
                    events.add(said.cleared(weak.subject(), weak.rule()));
                }
            } else if (!stood) {
                events.add(said.raised(weak.subject(), Anomaly.of(weak.rule())));
            }
        }
        return new Anomalies<>(events, held);
    }
}
