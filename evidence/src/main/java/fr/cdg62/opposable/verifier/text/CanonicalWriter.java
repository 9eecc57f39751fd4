package fr.cdg62.opposable.verifier.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes canonical JSON ({@code docs/journal.md}, section 3) into a buffer that is used again and again. */
public final class CanonicalWriter {

    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final long DAY = 86_400_000L;

    private byte[] out = new byte[4096];
    private int length;

    /** Forgets what was written. */
    public CanonicalWriter restart() {
        length = 0;
        return this;
    }

    /** What was written stands at the start of this array, over {@link #length} bytes. */
    public byte[] bytes() {
        return out;
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    private void ensure(int more) {
        if (out.length - length < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }

    /** These bytes as they are. */
    public CanonicalWriter raw(byte[] bytes, int from, int to) {
        ensure(to - from);
        System.arraycopy(bytes, from, out, length, to - from);
        length += to - from;
        return this;
    }

    /** These bytes as they are. */
    public CanonicalWriter raw(byte[] bytes) {
        return raw(bytes, 0, bytes.length);
    }

    /** This byte as it is. */
    public CanonicalWriter raw(int b) {
        ensure(1);
        out[length++] = (byte) b;
        return this;
    }

    /** These bytes in lower-case hexadecimal, between quotes. */
    public CanonicalWriter hexadecimal(byte[] bytes) {
        ensure(2 * bytes.length + 2);
        out[length++] = '"';
        for (byte b : bytes) {
            out[length++] = HEXADECIMAL[(b >> 4) & 15];
            out[length++] = HEXADECIMAL[b & 15];
        }
        out[length++] = '"';
        return this;
    }

    /** A string, given by its UTF-8 bytes; refuses what is no UTF-8. */
    public CanonicalWriter string(byte[] utf8, int from, int to) throws Malformed {
        ensure(6 * (to - from) + 2);
        out[length++] = '"';
        for (int i = from; i < to; ) {
            byte b = utf8[i];
            if (b < 0) {
                int after = Utf8.after(utf8, i, to);
                System.arraycopy(utf8, i, out, length, after - i);
                length += after - i;
                i = after;
            } else {
                character(b);
                i++;
            }
        }
        out[length++] = '"';
        return this;
    }

    /** A string; refuses half of a surrogate pair. */
    public CanonicalWriter string(String text) throws Malformed {
        for (int i = 0; i < text.length(); i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            Malformed.unless(pair || !Character.isSurrogate(text.charAt(i)), "a whole surrogate pair");
            i += pair ? 1 : 0;
        }
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return string(utf8, 0, utf8.length);
    }

    /** Whatever is made of objects, lists, strings and whole numbers; refuses anything else. */
    CanonicalWriter value(@Nullable Object value) throws Malformed {
        if (value instanceof String text) {
            return string(text);
        }
        if (value instanceof Long whole) {
            Malformed.unless(whole >= 0 && whole <= CanonicalCursor.GREATEST, "a whole number");
            return number(whole);
        }
        char comma = value instanceof Map ? '{' : '[';
        if (value instanceof Map<?, ?> members) {
            for (var member : new TreeMap<>(members).entrySet()) {
                raw(comma).string((String) member.getKey()).raw(':').value(member.getValue());
                comma = ',';
            }
            return (comma == '{' ? raw('{') : this).raw('}');
        }
        if (value instanceof List<?> list) {
            for (var element : list) {
                raw(comma).value(element);
                comma = ',';
            }
            return (comma == '[' ? raw('[') : this).raw(']');
        }
        throw new Malformed("a string, a whole number, a list or an object");
    }

    private void character(byte b) {
        int escape = b < ' ' || b == '"' || b == '\\' ? "\"\\\b\f\n\r\t".indexOf(b) : -2;
        if (escape == -2) {
            out[length++] = b;
        } else if (escape >= 0) {
            out[length++] = '\\';
            out[length++] = (byte) "\"\\bfnrt".charAt(escape);
        } else {
            out[length++] = '\\';
            out[length++] = 'u';
            out[length++] = '0';
            out[length++] = '0';
            out[length++] = HEXADECIMAL[b >> 4];
            out[length++] = HEXADECIMAL[b & 15];
        }
    }

    /** A number from 0, without a leading zero. */
    public CanonicalWriter number(long value) {
        int digits = 1;
        for (long rest = value; rest > 9; rest /= 10) {
            digits++;
        }
        return digits(value, digits);
    }

    private CanonicalWriter digits(long value, int count) {
        ensure(count);
        long rest = value;
        for (int i = length + count - 1; i >= length; i--) {
            out[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    /** An instant in milliseconds since 1970 UTC, between quotes, with a four-digit year and three decimals; refuses another year. */
    public CanonicalWriter instant(long millis) throws Malformed {
        Malformed.unless(millis >= -62_167_219_200_000L && millis < 253_402_300_800_000L, "a four-digit year");
        long time = Math.floorMod(millis, DAY);
        long fromMarch = Math.floorDiv(millis, DAY) + 719_468;
        long era = Math.floorDiv(fromMarch, 146_097);
        long dayOfEra = fromMarch - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long month = (5 * dayOfYear + 2) / 153;
        raw('"');
        digits(yearOfEra + era * 400 + (month >= 10 ? 1 : 0), 4).raw('-');
        digits(month < 10 ? month + 3 : month - 9, 2).raw('-');
        digits(dayOfYear - (153 * month + 2) / 5 + 1, 2).raw('T');
        digits(time / 3_600_000, 2).raw(':');
        digits(time / 60_000 % 60, 2).raw(':');
        digits(time / 1000 % 60, 2).raw('.');
        return digits(time % 1000, 3).raw('Z').raw('"');
    }
}
