package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The event the store last acknowledged, as {@code events.head} remembers it ({@code docs/journal.md}, section 13). */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record Head(long position, byte[] leaf) {

    static final String FILE = "events.head";

    private static final int HALF = 128;
    private static final Pattern HALF_WRITTEN =
            Pattern.compile("((0|[1-9][0-9]{0,15}) ([0-9a-f]{64})) ([0-9a-f]{8})[ \\n]*");

    /** Reads the half that has the greater position; refuses a file neither half of which can be read. */
    static Head read(byte[] file) throws Malformed {
        Malformed.unless(file.length == 2 * HALF, "256 characters");
        var first = half(new String(file, 0, HALF, StandardCharsets.US_ASCII));
        var second = half(new String(file, HALF, HALF, StandardCharsets.US_ASCII));
        if (first != null && (second == null || first.position() >= second.position())) {
            return first;
        }
        if (second == null) {
            throw new Malformed("a half that can be read");
        }
        return second;
    }

    private static @Nullable Head half(String text) {
        var parts = HALF_WRITTEN.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        var sum = new CRC32C();
        sum.update(parts.group(1).getBytes(StandardCharsets.US_ASCII));
        boolean same = HexFormat.of().toHexDigits((int) sum.getValue()).equals(parts.group(4));
        return same ? new Head(Long.parseLong(parts.group(2)), HexFormat.of().parseHex(parts.group(3))) : null;
    }
}
