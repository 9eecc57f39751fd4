package fr.cdg62.opposable.compare;

import fr.cdg62.opposable.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs.
 *
 * @param field where it is in the answer of the read API, {@code standing.state}, {@code years.2.givenMinutes}; lists count from 1
 * @param before its value at the earlier instant; null when it had none
 * @param after its value at the later instant; null when it has none
 * @param by the event that last changed it; null when the calendar alone did
 */
public record FieldChange(
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable TimelineEntry by) {

    /** The first word of the field: the part of the screen. */
    public String part() {
        return words()[0].equals("file") && words().length > 1 ? words()[1] : words()[0];
    }

    /** The last word of the field that is not a rank. */
    public String name() {
        var words = words();
        for (int i = words.length - 1; i > 0; i--) {
            if (!words[i].matches("[0-9]+")) {
                return words[i];
            }
        }
        return words[0];
    }

    private String[] words() {
        return field.split("\\.", -1);
    }
}
