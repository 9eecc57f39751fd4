package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;

/** Entries of a ledger, for the sums alone. */
final class Lines {

    private Lines() {}

    static LedgerLine line(String entry, LocalDate servedOn, int minutes) {
        return line(entry, servedOn, minutes, AssistanceCategory.ASSISTANCE);
    }

    static LedgerLine line(String entry, LocalDate servedOn, int minutes, AssistanceCategory category) {
        var service = new ServiceRendered(
                servedOn,
                minutes,
                category,
                AssistanceChannel.PHONE,
                new PersonId("person-cdg-62-agente-imaginaire"),
                BeneficiaryRole.AGENT,
                null,
                "Dépôt d'un acte",
                null,
                null);
        return new LedgerLine(new EntryId(entry), service, minutes, servedOn, null, false, null);
    }
}
