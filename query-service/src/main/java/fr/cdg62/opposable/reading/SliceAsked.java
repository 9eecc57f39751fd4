package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.projection.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which slice of a list, as entered.
 *
 * @param cursor the {@code next} of the page before
 * @param limit how many items at most, from 1 to {@link #LIMIT_MAX}; 50 by default
 */
public record SliceAsked(@Nullable String cursor, @Nullable String limit) {

    /** No slice is longer. */
    public static final int LIMIT_MAX = 200;

    private static final int LIMIT_DEFAULT = 50;

    /** How many items at most. */
    int limitOrDefault() {
        var number = Parameter.whole("limit", limit);
        if (number != null && (number < 1 || number > LIMIT_MAX)) {
            throw new BadParameter("limit", limit);
        }
        return number == null ? LIMIT_DEFAULT : number.intValue();
    }

    /** Where the page before ended, if any. */
    @Nullable
    Cursor after() {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            return Cursor.of(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new BadParameter("cursor", cursor);
        }
    }
}
