package fr.cdg62.opposable.statement;

import java.util.Locale;

/**
 * What the document's font shows, in reading order: Latin letters and the punctuation that goes with them. Whatever else an entry
 * holds, a control character, a change of direction, another script, is printed as its number, so that nothing is hidden or reordered.
 */
final class PrintedText {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NARROW_SPACE = 0x202F;

    private PrintedText() {}

    static String of(String text) {
        var printed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(printed, point));
        return printed.toString();
    }

    private static void append(StringBuilder printed, int point) {
        if (point == NARROW_SPACE) {
            printed.append('\u00A0');
        } else if (isShown(point)) {
            printed.appendCodePoint(point);
        } else {
            printed.append(String.format(Locale.ROOT, "‹U+%04X›", point));
        }
    }

    private static boolean isShown(int point) {
        return point == '\n'
                || (point >= 0x20 && point <= 0x7E)
                || (point >= 0xA0 && point <= 0x17F && point != SOFT_HYPHEN)
                || (point >= 0x2013 && point <= 0x2026)
                || point == 0x2039
                || point == 0x203A
                || point == 0x20AC;
    }
}
