package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.convention.value.ConventionId;
import org.jspecify.annotations.Nullable;

/**
 * A convention a campaign leaves out.
 *
 * @param collectivity the other party's name, null when the convention is not known
 * @param reason why it is left out
 */
public record LeftOut(ConventionId convention, @Nullable String collectivity, String reason) {}
