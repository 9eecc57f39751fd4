package fr.cdg62.opposable.collectivity.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body is attached to from a day on, until a later attachment of the same kind replaces it.
 *
 * @param to the SIREN of an intercommunal body, or the code of an arrondissement
 * @param act the act that decided it, where it is known
 * @param source where the fact comes from
 */
public record Attachment(
        AttachmentKind kind,
        String to,
        LocalDate from,
        @Nullable String act,
        String source) {}
