package fr.cdg62.opposable.kernel.rule;

import java.util.List;

/**
 * What the rules said of a command that was not refused.
 *
 * @param held the names of the rules that held, in the order they were judged: the evidence stored beside the events
 * @param anomalies the weaknesses of a fact recorded all the same
 */
public record Judgement(List<String> held, List<Anomaly> anomalies) {

    public Judgement {
        held = List.copyOf(held);
        anomalies = List.copyOf(anomalies);
    }
}
