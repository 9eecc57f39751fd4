package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What a decision knows of the request itself.
 *
 * @param today the Paris day on which it reached the edge
 * @param account who asks
 */
record Asked(LocalDate today, String account) {

    static Asked of(Map<String, ?> metadata) {
        var account = Objects.requireNonNull(metadata.get(MetadataKey.ACTOR), "the edge names who asks");
        return new Asked(CommandContext.today(metadata), account.toString());
    }
}
