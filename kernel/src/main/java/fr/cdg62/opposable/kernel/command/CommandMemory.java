package fr.cdg62.opposable.kernel.command;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands an aggregate has already decided, rebuilt from the metadata of its own events. */
public final class CommandMemory {

    private record Decided(String hash, List<String> events, long version) {}

    private final Map<String, Decided> decided = new HashMap<>();

    /** Remembers, in {@code evolve}, that an event was caused by the command named in its metadata. */
    public void remember(Map<String, ?> metadata, String eventName, long sequence) {
        Object id = metadata.get(MetadataKey.COMMAND_ID);
        if (id == null) {
            return;
        }
        var before = decided.get(id.toString());
        var events = before == null ? new ArrayList<String>() : new ArrayList<>(before.events());
        events.add(eventName);
        decided.put(
                id.toString(), new Decided(String.valueOf(metadata.get(MetadataKey.COMMAND_HASH)), events, sequence));
    }

    /**
     * The answer already given to this command, if any.
     *
     * @throws CommandRefused with {@code COMMAND_ID_REUSED} when the id came before with other content
     */
    public Optional<CommandOutcome> answerTo(Map<String, ?> metadata, String stream) {
        Object id = metadata.get(MetadataKey.COMMAND_ID);
        if (id == null) {
            return Optional.empty();
        }
        var before = decided.get(id.toString());
        if (before == null) {
            return Optional.empty();
        }
        if (!before.hash().equals(String.valueOf(metadata.get(MetadataKey.COMMAND_HASH)))) {
            throw new CommandRefused(Refusal.of(
                    CommandRefusal.COMMAND_ID_REUSED, Article.of("API, Idempotency-Key"), Facts.of("command id", id)));
        }
        return Optional.of(new CommandOutcome(stream, before.version(), before.events(), true));
    }
}
