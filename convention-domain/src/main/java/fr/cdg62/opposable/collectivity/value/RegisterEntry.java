package fr.cdg62.opposable.collectivity.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body as the register knows it.
 *
 * @param id the collectivity
 * @param name its name in the register
 * @param category its legal category
 * @param affiliations when it was affiliated to the centre
 * @param attachments what it was attached to
 * @param succession what took its place, or null
 */
public record RegisterEntry(
        CollectivityId id,
        String name,
        LegalCategory category,
        Affiliations affiliations,
        Attachments attachments,
        @Nullable Succession succession) {

    /** A body as it enters the register. */
    public static RegisterEntry of(CollectivityId id, String name, LegalCategory category) {
        return new RegisterEntry(id, name, category, Affiliations.none(), Attachments.none(), null);
    }

    /** The same body, affiliated otherwise. */
    public RegisterEntry with(Affiliations others) {
        return new RegisterEntry(id, name, category, others, attachments, succession);
    }

    /** The same body, with one more attachment. */
    public RegisterEntry with(Attachment more) {
        return new RegisterEntry(id, name, category, affiliations, attachments.with(more), succession);
    }

    /** The same body, once something took its place. */
    public RegisterEntry with(Succession known) {
        return new RegisterEntry(id, name, category, affiliations, attachments, known);
    }

    /** The last day on which it is known to have been affiliated or attached anew, or null. */
    public @Nullable LocalDate lastChange() {
        return Stream.concat(
                        affiliations.periods().stream().map(Affiliation::from),
                        attachments.all().stream().map(Attachment::from))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
