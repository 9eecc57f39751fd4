package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a body is attached to an intercommunal body or to an arrondissement from a day on; what it was attached to until then
 * ends on the eve.
 *
 * @param to the SIREN of the intercommunal body, or the code of the arrondissement
 * @param act the act that decided it, where it is known
 * @param source where the fact comes from, as text
 */
public record RecordAttachment(
        @TargetAggregateIdentifier CollectivityId collectivityId,
        AttachmentKind kind,
        String to,
        LocalDate from,
        @Nullable String act,
        String source)
        implements CollectivityCommand {

    public RecordAttachment {
        to = kind.code(Bounds.line("to", to));
        from = Bounds.day("from", from);
        act = Bounds.lineOrNull("act", act);
        source = Bounds.line("source", source);
    }
}
