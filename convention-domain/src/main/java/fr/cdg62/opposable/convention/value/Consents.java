package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the parties said of being notified electronically, by legal dates and whatever was recorded first: a consent counts from its day until the
 * day before it is revoked, and may be given again later (CRPA L112-15; legal sheet, 3.2).
 */
public record Consents(List<Said> given, List<Said> revoked) {

    /** What a party said, and the day it did. */
    public record Said(Party party, LocalDate on) {}

    /** The days on which a consent counts, both included; without a last one while it is not revoked. */
    public record Span(
            Party party, LocalDate from, @Nullable LocalDate until) {

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public Consents {
        given = List.copyOf(given);
        revoked = List.copyOf(revoked);
    }

    /** Nobody has consented. */
    public static Consents none() {
        return new Consents(List.of(), List.of());
    }

    /** The same, one more consent given. */
    public Consents giving(Party party, LocalDate on) {
        return new Consents(and(given, new Said(party, on)), revoked);
    }

    /** The same, one more revoked: it counts no more that day. */
    public Consents revoking(Party party, LocalDate on) {
        return new Consents(given, and(revoked, new Said(party, on)));
    }

    /** The parties whose consent counts on the day. */
    public Set<Party> on(LocalDate day) {
        var parties = EnumSet.noneOf(Party.class);
        periods().stream().filter(period -> period.covers(day)).forEach(period -> parties.add(period.party()));
        return parties;
    }

    /** Whether the party revoked its consent on that very day. */
    public boolean isRevokedOn(Party party, LocalDate day) {
        return revoked.contains(new Said(party, day));
    }

    /** The days on which each consent counts, the earliest first. */
    public List<Span> periods() {
        var periods = new ArrayList<Span>();
        given.stream().sorted(Comparator.comparing(Said::on)).forEach(one -> {
            var until = until(one);
            boolean covered =
                    periods.stream().anyMatch(period -> period.party() == one.party() && period.covers(one.on()));
            if (!covered && (until == null || !until.isBefore(one.on()))) {
                periods.add(new Span(one.party(), one.on(), until));
            }
        });
        return List.copyOf(periods);
    }

    private @Nullable LocalDate until(Said consent) {
        return revoked.stream()
                .filter(one -> one.party() == consent.party() && !one.on().isBefore(consent.on()))
                .map(Said::on)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .orElse(null);
    }

    private static List<Said> and(List<Said> known, Said one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
