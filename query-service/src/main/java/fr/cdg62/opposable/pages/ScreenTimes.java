package fr.cdg62.opposable.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import java.net.URLEncoder;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The two dates of the whole screen, carried from page to page.
 *
 * @param on the legal date as entered, null for today
 * @param knownAt the past knowledge as entered, null for now
 * @param asOf the same two, as answered
 */
public record ScreenTimes(@Nullable String on, @Nullable String knownAt, AsOf asOf) {

    private static final int DAY_CHARACTERS = 10;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** The dates of the screen that asked so and was answered so. */
    public static ScreenTimes of(AsAsked asked, AsOf asOf) {
        return new ScreenTimes(filled(asked.on()), filled(asked.knownAt()), asOf);
    }

    private static @Nullable String filled(@Nullable String entered) {
        return entered == null || entered.isBlank() ? null : entered.strip();
    }

    /** Whether the screen shows anything but today as known now. */
    public boolean moved() {
        return on != null || knownAt != null;
    }

    /** Whether past knowledge was asked for. */
    public boolean past() {
        return knownAt != null;
    }

    /** The kind of field in which {@code knownAt} was entered: a day, or a day and an hour. */
    public String knownAtField() {
        return knownAt == null || knownAt.length() == DAY_CHARACTERS ? "date" : "datetime-local";
    }

    /** {@code knownAt} as that field takes it, in Paris time. */
    public @Nullable String knownAtValue() {
        return knownAt == null || knownAt.length() == DAY_CHARACTERS
                ? knownAt
                : LOCAL.format(asOf.knownAt().atZone(Paris.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The path at the same two dates, and at the same place of its page. */
    public String link(String path) {
        int place = path.indexOf('#');
        return place < 0 ? dated(path) : dated(path.substring(0, place)) + path.substring(place);
    }

    private String dated(String path) {
        var link = new StringBuilder(path);
        var separator = path.contains("?") ? '&' : '?';
        for (var parameter : new String[][] {{"on", on}, {"knownAt", knownAt}}) {
            if (parameter[1] != null) {
                link.append(separator).append(parameter[0]).append('=').append(URLEncoder.encode(parameter[1], UTF_8));
                separator = '&';
            }
        }
        return link.toString();
    }
}
