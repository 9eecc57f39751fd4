package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another body takes the place of this one from that day.
 */
@EventName("collectivity.succession-recorded")
@Executes(Clause.HORS_CONVENTION)
public record SuccessionRecorded(
        CollectivityId collectivityId,
        CollectivityId successor,
        SuccessionKind kind,
        LocalDate effectiveOn,
        String act,
        @Nullable Sha256 evidence)
        implements CollectivityEvent {}
