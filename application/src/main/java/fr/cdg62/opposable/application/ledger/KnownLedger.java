package fr.cdg62.opposable.application.ledger;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.ledger.LedgerCount;
import fr.cdg62.opposable.standing.Holders;
import java.time.LocalDate;

/**
 * A ledger in which hours may be written.
 *
 * @param holders the bodies its convention binds, one after the other
 * @param count what its entries come to
 */
public record KnownLedger(LedgerId id, Holders holders, LedgerCount count) {

    boolean binds(CollectivityId body, LocalDate day) {
        return holders.on(day).id().equals(body);
    }

    boolean beganBy(LocalDate day) {
        return !count.book().firstDay().isAfter(day);
    }

    LocalDate firstDay() {
        return count.book().firstDay();
    }
}
