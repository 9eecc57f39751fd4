package fr.cdg62.opposable.servicecapacity.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;
import java.time.YearMonth;

/** A month of the calendar, {@code 2026-11}. */
public record CapacityMonth(String value) implements Scalar {

    public CapacityMonth {
        if (!value.matches("2[0-9]{3}-(0[1-9]|1[0-2])")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, mois", value);
        }
    }

    /** The month as one counts with it. */
    public YearMonth month() {
        return YearMonth.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
