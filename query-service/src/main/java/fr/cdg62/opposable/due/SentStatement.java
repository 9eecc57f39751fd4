package fr.cdg62.opposable.due;

import java.time.LocalDate;

/**
 * A yearly statement that waits for an answer.
 *
 * @param sentOn the last sending
 */
public record SentStatement(int year, int number, LocalDate sentOn) {

    boolean is(int ofYear, int ofNumber) {
        return year == ofYear && number == ofNumber;
    }
}
