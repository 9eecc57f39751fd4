package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A later fact showed that the weakness does not stand.
 *
 * @param subject as raised
 * @param code the code as raised
 * @param because the name of the rule that holds after all
 * @param facts what that rule looks at now
 */
@EventName("assistance.anomaly-cleared")
@Executes({})
public record LedgerAnomalyCleared(
        LedgerId ledgerId, String subject, String code, String because, Map<String, String> facts, LocalDate clearedOn)
        implements AssistanceEvent {

    public LedgerAnomalyCleared {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    @Override
    public LocalDate effectiveOn() {
        return clearedOn;
    }
}
