package fr.cdg62.opposable.consultation.value;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;
import java.time.LocalDate;

/** What one account consulted on one day, {@code consultation-cdg-62-…-2025-03-10}; the day is that of Europe/Paris. */
public record ConsultationId(String value) implements Scalar {

    private static final String PREFIX = "consultation-";
    private static final int DAY_CHARACTERS = 10;

    public ConsultationId {
        if (!value.matches(PREFIX + "cdg-[0-9a-z]{2,4}-[0-9a-z-]{1,64}-[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de consultation", value);
        }
    }

    /** What the account consulted that day. */
    public static ConsultationId of(AccountId account, LocalDate day) {
        return new ConsultationId(PREFIX + account.value().substring("account-".length()) + "-" + day);
    }

    /** The account the id names. */
    public AccountId account() {
        return new AccountId("account-" + value.substring(PREFIX.length(), value.length() - DAY_CHARACTERS - 1));
    }

    /** The day the id names, Europe/Paris. */
    public LocalDate day() {
        return LocalDate.parse(value.substring(value.length() - DAY_CHARACTERS));
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
