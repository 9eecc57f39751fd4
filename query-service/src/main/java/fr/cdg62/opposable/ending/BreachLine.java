package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachStanding;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.FormalNotice;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.file.BreachSeen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A breach of one convention.
 *
 * @param breach its id
 * @param party the party that failed
 * @param commitments those it failed
 * @param on the day it was observed
 * @param curedOn the day it was cured; null while it stands
 * @param noticedOn the day the last formal notice that cites it was served; null while none was
 * @param cureBy the last day that notice leaves to cure it
 * @param proofs how many pieces prove it
 */
public record BreachLine(
        ConventionId convention,
        CollectivityFacts collectivity,
        BreachId breach,
        Party party,
        List<BreachedCommitment> commitments,
        LocalDate on,
        BreachState state,
        String description,
        @Nullable LocalDate curedOn,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate cureBy,
        int proofs)
        implements RegisterLine {

    public BreachLine {
        commitments = List.copyOf(commitments);
    }

    /** Those observed by the day. */
    static Stream<BreachLine> of(Endings endings, Bearing bearing) {
        return BreachSeen.on(endings.breaches(), bearing.on()).stream().map(one -> of(endings, one, bearing));
    }

    private static BreachLine of(Endings endings, BreachSeen seen, Bearing bearing) {
        var breach = seen.breach();
        var cure = breach.cure();
        boolean cured = seen.standing() == BreachStanding.CURED;
        var notice = lastNotice(endings, breach.id(), bearing);
        return new BreachLine(
                endings.id(),
                bearing.collectivity(),
                breach.id(),
                breach.against(),
                breach.commitments().stream().sorted().toList(),
                breach.observedOn(),
                cured ? BreachState.CURED : noticed(notice, bearing.on()),
                breach.description(),
                cured && cure != null ? cure.curedOn() : null,
                notice.map(FormalNotice::servedOn).orElse(null),
                notice.map(FormalNotice::cureBy).orElse(null),
                breach.evidence().size());
    }

    private static Optional<FormalNotice> lastNotice(Endings endings, BreachId breach, Bearing bearing) {
        return endings.breaches().known().noticesOf(breach).stream()
                .filter(notice -> bearing.hasBegun(notice.servedOn()))
                .reduce((earlier, later) -> later);
    }

    private static BreachState noticed(Optional<FormalNotice> notice, LocalDate on) {
        return notice.map(one -> one.isOverOn(on) ? BreachState.IN_VAIN : BreachState.NOTICED)
                .orElse(BreachState.STANDING);
    }

    @Override
    public String name() {
        return breach.value();
    }
}
