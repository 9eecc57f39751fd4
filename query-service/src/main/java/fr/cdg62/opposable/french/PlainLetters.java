package fr.cdg62.opposable.french;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text without case nor accents, for searching and ordering: {@code Hénin-Beaumont} and {@code henin beaumont} are one. */
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainLetters() {}

    /** Lower-case letters and digits, words apart by one space. */
    public static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return OTHERS.matcher(bare).replaceAll(" ").strip();
    }
}
