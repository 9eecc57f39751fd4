package fr.cdg62.opposable.application.ledger;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.floor.FloorLine;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.Views;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ledgers of a centre, and which of them an hour belongs to.
 *
 * @param all in no order
 */
public record KnownLedgers(List<KnownLedger> all) {

    private static final Comparator<KnownLedger> BY_FIRST_DAY = Comparator.comparing(KnownLedger::firstDay)
            .thenComparing(ledger -> ledger.id().value());

    public KnownLedgers {
        all = List.copyOf(all);
    }

    /** Those of the centre, as the views know them now. */
    public static KnownLedgers of(Views views, CentreId centre) {
        var lines = views.list(new PortfolioProjection(), AsKnown.now()).views().stream()
                .filter(line -> line.centre().equals(centre))
                .collect(Collectors.toMap(line -> LedgerId.of(line.id()), Function.identity()));
        return new KnownLedgers(views.list(new FloorProjection(), AsKnown.now()).views().stream()
                .flatMap(floor -> Optional.ofNullable(lines.get(floor.id())).map(line -> known(floor, line)).stream())
                .toList());
    }

    /** Waits until they are known as of that position, not for ever; whether they are. */
    public static boolean awaitPosition(Views views, long position, Duration atMost) {
        return views.awaitPosition(new PortfolioProjection(), position, atMost)
                && views.awaitPosition(new FloorProjection(), position, atMost);
    }

    /** The ledger under that id. */
    public Optional<KnownLedger> find(LedgerId id) {
        return all.stream().filter(ledger -> ledger.id().equals(id)).findFirst();
    }

    /** The ledger under that id, refused when there is none. */
    public KnownLedger require(LedgerId id) {
        return find(id).orElseThrow(() -> LedgerRefusal.LEDGER_UNKNOWN.with("entered", id.convention()));
    }

    /** Every ledger of a convention that binds the body, or has bound it. */
    public List<KnownLedger> of(CollectivityId body) {
        return all.stream().filter(ledger -> ledger.holders().include(body)).toList();
    }

    /**
     * The ledger of the body that covers the day. When none does, the one that ended last before it, or else the first to come: its rules
     * say why the hour is not of its term.
     */
    public KnownLedger of(CollectivityId body, LocalDate day) {
        var bound = all.stream().filter(ledger -> ledger.binds(body, day)).toList();
        var possible = bound.isEmpty() ? of(body) : bound;
        var covering =
                possible.stream().filter(ledger -> ledger.count().covers(day)).toList();
        if (covering.size() > 1) {
            throw LedgerRefusal.LEDGER_AMBIGUOUS.with("entered", body.siren(), "served on", day);
        }
        return covering.stream()
                .findFirst()
                .or(() ->
                        possible.stream().filter(ledger -> ledger.beganBy(day)).max(BY_FIRST_DAY))
                .or(() -> possible.stream().min(BY_FIRST_DAY))
                .orElseThrow(() -> LedgerRefusal.LEDGER_UNKNOWN.with("entered", body.siren()));
    }

    private static KnownLedger known(FloorLine floor, PortfolioLine line) {
        return new KnownLedger(floor.id(), line.holders(), floor.count());
    }
}
