package fr.cdg62.opposable.application.command;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Copies what the edge knows of a command to the events it causes, and names that command as their cause. */
public final class EdgeCorrelation implements CorrelationDataProvider {
    private static final List<String> COPIED = List.of(
            MetadataKey.CENTRE,
            MetadataKey.ACTOR,
            MetadataKey.ROLE,
            MetadataKey.ORIGIN,
            MetadataKey.COMMAND_ID,
            MetadataKey.COMMAND_HASH,
            MetadataKey.RECEIVED_AT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var known = message.getMetaData();
        var copied = new HashMap<String, Object>();
        COPIED.stream().filter(known::containsKey).forEach(key -> copied.put(key, known.get(key)));
        var command = known.get(MetadataKey.COMMAND_ID);
        if (command != null) {
            copied.put(MetadataKey.CAUSATION, command);
            copied.put(MetadataKey.CORRELATION, known.getOrDefault(MetadataKey.CORRELATION, command));
        }
        return copied;
    }
}
