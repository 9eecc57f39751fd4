package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;

/**
 * The whole history of one stream, first event first.
 *
 * @param kind of stream, as its events are named: {@code convention}, {@code person}
 * @param total how many events it holds, shown or not
 */
public record StreamSeen(AsOf asOf, String stream, String kind, long total, List<AuditedEvent> events)
        implements ReadAnswer {

    public StreamSeen {
        events = List.copyOf(events);
    }
}
