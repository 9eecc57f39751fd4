package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.ledger.StatementOnFile;
import fr.cdg62.opposable.reading.NothingSuch;
import java.util.regex.Pattern;

/**
 * Which statement of a ledger, {@code 2-1}: the first one of the second contract year.
 *
 * @param year the contract year
 * @param number which statement of that year, from 1
 */
record StatementNumber(int year, int number) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]?)-([1-9][0-9]{0,2})");

    /**
     * The number as it stands in an address.
     *
     * @throws NothingSuch when it cannot be one
     */
    static StatementNumber of(String entered) {
        var form = FORM.matcher(entered);
        if (!form.matches()) {
            throw new NothingSuch();
        }
        return new StatementNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    boolean names(StatementOnFile statement) {
        return statement.year() == year && statement.number() == number;
    }
}
