package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bodies a convention binds beside the centre, one after the other.
 *
 * @param first the body it was drafted with, as the register described it then
 * @param transfers to those that took its place, in order
 */
public record Holders(CollectivityFacts first, List<Transfer> transfers) {

    public Holders {
        transfers = List.copyOf(transfers);
    }

    /**
     * The passing of the convention to another body.
     *
     * @param to as the register described it then
     * @param effectiveOn the first day on which it is bound, Europe/Paris
     * @param act the act that decided the succession
     */
    public record Transfer(CollectivityFacts to, LocalDate effectiveOn, String act) {}

    /** A convention drafted with that body. */
    public static Holders of(CollectivityFacts first) {
        return new Holders(first, List.of());
    }

    /** Once it has passed to another. */
    public Holders after(ConventionTransferred e) {
        var more = Stream.of(new Transfer(e.to(), e.effectiveOn(), e.act()));
        return new Holders(first, Stream.concat(transfers.stream(), more).toList());
    }

    /** The body bound on the day. */
    public CollectivityFacts on(LocalDate day) {
        return transfers.stream()
                .filter(transfer -> !transfer.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Transfer::to)
                .orElse(first);
    }

    /** The last body known to be bound. */
    public CollectivityFacts last() {
        return transfers.isEmpty() ? first : transfers.getLast().to();
    }

    /** Every body it has bound, the first one first. */
    public List<CollectivityFacts> all() {
        return Stream.concat(Stream.of(first), transfers.stream().map(Transfer::to))
                .toList();
    }

    /** Whether the body is one of them. */
    public boolean include(CollectivityId body) {
        return all().stream().anyMatch(holder -> holder.id().equals(body));
    }

    /** Whether the viewer may see what that centre keeps of the convention: its history stays readable to each. */
    public boolean seenBy(Viewer viewer, CentreId centre) {
        return centre.equals(viewer.centre())
                && all().stream().anyMatch(holder -> viewer.sees(holder.id().value()));
    }
}
