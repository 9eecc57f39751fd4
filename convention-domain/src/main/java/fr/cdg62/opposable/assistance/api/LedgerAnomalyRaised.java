package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A legal weakness of what the ledger holds.
 *
 * @param subject what it concerns: an entry, {@code ENTRY/entry-1}, or a year, {@code YEAR/1}
 * @param code the rule's code, as in the legal sheet
 * @param article where the rule comes from
 * @param facts what the rule looked at
 */
@EventName("assistance.anomaly-raised")
@Executes({})
public record LedgerAnomalyRaised(
        LedgerId ledgerId, String subject, String code, String article, Map<String, String> facts, LocalDate detectedOn)
        implements AssistanceEvent {

    public LedgerAnomalyRaised {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    @Override
    public LocalDate effectiveOn() {
        return detectedOn;
    }
}
