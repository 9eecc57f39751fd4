package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier an act keeps in @CTES: département, SIREN, decision date, internal number, nature. It is read from both
 * ends, because internal numbers hold hyphens in the field ({@code 062-216209072-20241016-DELIB-2024-37-DE}). The number has 1
 * to 15 characters: what either revision of the ACTES schema lets an acknowledgement carry.
 */
public record ActIdentifier(String value) implements Scalar {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<department>[0-9]{3}|02[AB])-(?<siren>[0-9]{9})-(?<date>[0-9]{8})-(?<number>[0-9A-Za-z_](?:[0-9A-Za-z_ -]{0,13}[0-9A-Za-z_])?)-(?<nature>[A-Z]{2})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public ActIdentifier {
        var shape = SHAPE.matcher(value);
        if (!shape.matches() || !exists(shape)) {
            throw IdentityRefusal.BAD_ACT_IDENTIFIER.of("CGCT L2131-1, @CTES", value);
        }
    }

    private static boolean exists(Matcher shape) {
        try {
            LocalDate.parse(shape.group("date"), DAY);
            return Luhn.holds(shape.group("siren"));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private String part(String name) {
        var shape = SHAPE.matcher(value);
        if (!shape.matches()) {
            throw new IllegalStateException("the constructor accepted it");
        }
        return shape.group(name);
    }

    /** The département on three characters, {@code 062}. */
    public String department() {
        return part("department");
    }

    /** The author of the act. */
    public Siren siren() {
        return new Siren(part("siren"));
    }

    /** The day of the decision. */
    public LocalDate decidedOn() {
        return LocalDate.parse(part("date"), DAY);
    }

    /** The author's own number, hyphens kept. */
    public String number() {
        return part("number");
    }

    /** The two letters of the nature: {@code DE} for a deliberation. */
    public String nature() {
        return part("nature");
    }
}
