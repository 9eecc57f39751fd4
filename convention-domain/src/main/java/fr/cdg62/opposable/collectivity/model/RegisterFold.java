package fr.cdg62.opposable.collectivity.model;

import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.collectivity.api.SuccessionRecorded;
import fr.cdg62.opposable.collectivity.value.Affiliations;
import fr.cdg62.opposable.collectivity.value.Attachment;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;
import fr.cdg62.opposable.collectivity.value.Succession;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a collectivity's own events say of it: the fold behind the aggregate, and behind whoever answers for the register. */
public final class RegisterFold {

    private RegisterFold() {}

    /** The entry after one more event; null before the first. */
    public static @Nullable RegisterEntry fold(@Nullable RegisterEntry entry, CollectivityEvent event) {
        return switch (event) {
            case CollectivityRegistered e -> RegisterEntry.of(e.collectivityId(), e.name(), e.category());
            case AffiliationRecorded e -> affiliated(entry, all -> all.starting(e.from(), e.kind()));
            case AffiliationEnded e -> affiliated(entry, all -> all.ending(e.lastDay()));
            case AttachmentRecorded e ->
                registered(entry).with(new Attachment(e.kind(), e.to(), e.from(), e.act(), e.source()));
            case SuccessionRecorded e ->
                registered(entry).with(new Succession(e.successor(), e.kind(), e.effectiveOn(), e.act()));
            case PopulationRecorded e -> entry;
        };
    }

    private static RegisterEntry affiliated(@Nullable RegisterEntry entry, UnaryOperator<Affiliations> change) {
        var known = registered(entry);
        return known.with(change.apply(known.affiliations()));
    }

    private static RegisterEntry registered(@Nullable RegisterEntry entry) {
        return Objects.requireNonNull(entry, "the first event registers the body");
    }
}
