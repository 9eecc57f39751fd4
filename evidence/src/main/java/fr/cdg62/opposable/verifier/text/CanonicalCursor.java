package fr.cdg62.opposable.verifier.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads JSON that must be canonical already ({@code docs/journal.md}, section 3), without making an object for each value: a string
 * that passes here can be copied byte for byte into a leaf. Any other spelling of the same value is refused.
 */
public final class CanonicalCursor {

    static final long GREATEST = 9_007_199_254_740_991L;
    private static final String SHORT_ESCAPES = "\"\\bfnrt";
    private static final String THEIR_CHARACTERS = "\"\\\b\f\n\r\t";

    private byte[] in = new byte[0];
    private int at;
    private int end;
    private int from;
    private int to;
    private boolean plain;

    /** Starts on these bytes. */
    public CanonicalCursor open(byte[] bytes, int first, int last) {
        in = bytes;
        at = first;
        end = last;
        return this;
    }

    /** Where the last string begins, its quote included. */
    public int from() {
        return from;
    }

    /** Where the last string ends, its quote included. */
    public int to() {
        return to;
    }

    /** Passes exactly these ASCII bytes. */
    public void literal(byte[] expected) throws Malformed {
        if (!passes(expected)) {
            throw new Malformed(new String(expected, StandardCharsets.US_ASCII));
        }
    }

    /** Passes these ASCII bytes if they come next. */
    public boolean passes(byte[] expected) {
        if (end - at < expected.length
                || Arrays.mismatch(in, at, at + expected.length, expected, 0, expected.length) >= 0) {
            return false;
        }
        at += expected.length;
        return true;
    }

    /** Passes this character if it comes next. */
    public boolean passes(char c) {
        if (at < end && in[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Nothing may follow. */
    public void finish() throws Malformed {
        Malformed.unless(at == end, "nothing more");
    }

    /** Passes a string; {@link #from}, {@link #to} and {@link #decoded} speak of it afterwards. */
    public void string() throws Malformed {
        Malformed.unless(passes('"'), "a string");
        from = at - 1;
        plain = true;
        int i = at;
        while (true) {
            Malformed.unless(i < end, "the end of a string");
            byte b = in[i];
            if (b == '"') {
                break;
            } else if (b == '\\') {
                i = afterEscape(i);
                plain = false;
            } else if (b >= ' ') {
                i++;
            } else {
                Malformed.unless(b < 0, "an escaped control character");
                i = Utf8.after(in, i, end);
            }
        }
        at = i + 1;
        to = at;
    }

    private int afterEscape(int i) throws Malformed {
        Malformed.unless(i + 1 < end, "an escape");
        if (SHORT_ESCAPES.indexOf(in[i + 1]) >= 0) {
            return i + 2;
        }
        Malformed.unless(
                in[i + 1] == 'u' && i + 6 <= end && in[i + 2] == '0' && in[i + 3] == '0', "a canonical escape");
        int c = (hexadecimal(in[i + 4]) << 4) | hexadecimal(in[i + 5]);
        Malformed.unless(c < ' ' && "\b\t\n\f\r".indexOf(c) < 0, "a canonical escape");
        return i + 6;
    }

    /** The value of a lower-case hexadecimal digit. */
    static int hexadecimal(byte digit) throws Malformed {
        int value = digit >= '0' && digit <= '9' ? digit - '0' : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
        Malformed.unless(value >= 0, "a lower-case hexadecimal digit");
        return value;
    }

    /** Passes a whole number, from 0 to 2⁵³ − 1. */
    public long number() throws Malformed {
        int first = at;
        long value = 0;
        while (at < end && in[at] >= '0' && in[at] <= '9' && at - first < 17) {
            value = 10 * value + in[at++] - '0';
        }
        Malformed.unless(at > first && (in[first] != '0' || at == first + 1) && value <= GREATEST, "a whole number");
        return value;
    }

    /** Writes what the last string stands for, in UTF-8, at the start of {@code out}; answers how many bytes. */
    public int decoded(byte[] out) throws Malformed {
        if (plain) {
            System.arraycopy(in, from + 1, out, 0, to - from - 2);
            return to - from - 2;
        }
        int length = 0;
        for (int i = from + 1; i < to - 1; i++) {
            byte b = in[i];
            if (b != '\\') {
                out[length++] = b;
            } else if (in[i + 1] == 'u') {
                out[length++] = (byte) ((hexadecimal(in[i + 4]) << 4) | hexadecimal(in[i + 5]));
                i += 5;
            } else {
                out[length++] = (byte) THEIR_CHARACTERS.charAt(SHORT_ESCAPES.indexOf(in[i + 1]));
                i++;
            }
        }
        return length;
    }

    /** What the last string stands for. */
    public String text() throws Malformed {
        if (plain) {
            return new String(in, from + 1, to - from - 2, StandardCharsets.UTF_8);
        }
        var bytes = new byte[to - from];
        return new String(bytes, 0, decoded(bytes), StandardCharsets.UTF_8);
    }

    /** Whether the last string is exactly this, which has nothing to escape. */
    public boolean is(byte[] ascii) {
        return Arrays.equals(in, from + 1, to - 1, ascii, 0, ascii.length);
    }

    /** Whether two strings, given with their quotes, stand in the order of their UTF-16 code units. */
    static boolean inOrder(byte[] in, int from1, int to1, int from2, int to2) throws Malformed {
        int d = Arrays.mismatch(in, from1 + 1, to1 - 1, in, from2 + 1, to2 - 1);
        if (d < 0) {
            return false;
        }
        for (int i = from1; i < to1; i++) {
            if (in[i] < 0 || in[i] == '\\') {
                return textOf(in, from1, to1).compareTo(textOf(in, from2, to2)) < 0;
            }
        }
        for (int i = from2; i < to2; i++) {
            if (in[i] < 0 || in[i] == '\\') {
                return textOf(in, from1, to1).compareTo(textOf(in, from2, to2)) < 0;
            }
        }
        return Arrays.compare(in, from1 + 1, to1 - 1, in, from2 + 1, to2 - 1) < 0;
    }

    private static String textOf(byte[] in, int from, int to) throws Malformed {
        var cursor = new CanonicalCursor().open(in, from, to);
        cursor.string();
        return cursor.text();
    }

    byte[] bytes() {
        return in;
    }
}
