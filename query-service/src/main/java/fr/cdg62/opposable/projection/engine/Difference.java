package fr.cdg62.opposable.projection.engine;

import org.jspecify.annotations.Nullable;

/**
 * A stored document or day version that is not what the log says.
 *
 * @param id {@code views/<key>} or {@code days/<key>@<day>}
 * @param served what is stored, in JSON; null when it is missing
 * @param rebuilt what the log says, in JSON; null when there should be none
 */
public record Difference(
        String id, @Nullable String served, @Nullable String rebuilt) {}
