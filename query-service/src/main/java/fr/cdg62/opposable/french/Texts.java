package fr.cdg62.opposable.french;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The French texts of one bundle. A text names its arguments: {@code {number}} as it is, {@code {adoptedOn,date}} as a day,
 * {@code {month,month}} as a month in words,
 * {@code {year,number}} with its thousands apart, {@code {given,duration}} as hours and minutes, {@code {party,party}} as the text {@code party.<value>}, several joined by "et". What stands between square brackets is
 * left out when one of its arguments is missing.
 */
public final class Texts {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([\\w-]+)(?:,([\\w-]+))?\\}");

    private static final String MISSING = "…";

    private final ResourceBundle bundle;

    /** The texts of the bundle, {@code pages} for {@code pages_fr.properties}. */
    public Texts(String bundle) {
        this.bundle = ResourceBundle.getBundle(bundle, Locale.FRENCH);
    }

    /** Whether the bundle has the text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text under the key, its arguments filled in; a text that is missing shows its key. */
    public String of(String key, Map<String, String> arguments) {
        try {
            var whole = OPTIONAL.matcher(bundle.getString(key))
                    .replaceAll(part -> quoted(optional(part.group(1), arguments)));
            return filled(whole, arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** The text under the key, which has no argument. */
    public String of(String key) {
        return of(key, Map.of());
    }

    private String optional(String part, Map<String, String> arguments) {
        var complete = ARGUMENT.matcher(part).results().allMatch(found -> arguments.containsKey(found.group(1)));
        return complete ? filled(part, arguments) : "";
    }

    private String filled(String text, Map<String, String> arguments) {
        return ARGUMENT.matcher(text).replaceAll(found -> quoted(argument(found, arguments)));
    }

    private String argument(MatchResult found, Map<String, String> arguments) {
        var value = arguments.getOrDefault(found.group(1), MISSING);
        var kind = found.group(2);
        if (kind == null || value.equals(MISSING)) {
            return value;
        }
        return switch (kind) {
            case "date" -> FrenchDates.day(LocalDate.parse(value));
            case "month" -> FrenchDates.month(YearMonth.parse(value));
            case "number" -> FrenchDates.number(Long.parseLong(value));
            case "money" -> FrenchMoney.cents(Long.parseLong(value));
            case "duration" -> FrenchDurations.minutes(Long.parseLong(value));
            default ->
                Stream.of(value.split(" ", -1))
                        .map(code -> of(kind + "." + code))
                        .collect(Collectors.joining(" et "));
        };
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
