package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What a decision knows of the request itself.
 *
 * @param today the Paris day on which it reached the edge
 * @param role the role under which it was allowed
 */
record Asked(LocalDate today, String role) {

    static Asked of(Map<String, ?> metadata) {
        var role = Objects.requireNonNull(metadata.get(MetadataKey.ROLE), "the edge names the role");
        return new Asked(CommandContext.today(metadata), role.toString());
    }
}
