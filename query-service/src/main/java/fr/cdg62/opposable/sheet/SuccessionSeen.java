package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that took the place of another, or gave way to it.
 *
 * @param body the other one, as the register knows it
 * @param effectiveOn the first day, Europe/Paris
 * @param act the act that decided it
 */
public record SuccessionSeen(BodyName body, SuccessionKind kind, LocalDate effectiveOn, String act) {

    /** What took the place of a body. */
    static Optional<SuccessionSeen> of(@Nullable Succession succession, Map<String, BodyName> bodies) {
        return Optional.ofNullable(succession)
                .map(known -> seen(known, bodies.get(known.successor().siren().value())));
    }

    /** The bodies that gave way to this one. */
    static List<SuccessionSeen> predecessors(CollectivityId body, List<CollectivitySheet> all) {
        return all.stream()
                .flatMap(sheet -> Optional.ofNullable(sheet.succession())
                        .filter(succession -> succession.successor().equals(body))
                        .map(succession -> seen(succession, BodyName.of(sheet)))
                        .stream())
                .toList();
    }

    private static SuccessionSeen seen(Succession known, @Nullable BodyName found) {
        var body = found == null
                ? new BodyName(known.successor(), known.successor().siren().value())
                : found;
        return new SuccessionSeen(body, known.kind(), known.effectiveOn(), known.act());
    }
}
