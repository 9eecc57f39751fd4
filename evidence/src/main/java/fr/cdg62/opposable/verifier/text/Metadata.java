package fr.cdg62.opposable.verifier.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads an event's metadata, a canonical object of strings, and copies it without its salt. Used again for each event. */
public final class Metadata {

    private static final byte[] SALT = "salt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLLECTIVITY = "collectivity".getBytes(StandardCharsets.US_ASCII);

    private final byte[] salt = new byte[16];
    private boolean salted;
    private @Nullable String collectivity;

    /** Passes the object under the cursor and writes it, less its salt, where {@code out} is. */
    public void copy(CanonicalCursor in, CanonicalWriter out) throws Malformed {
        salted = false;
        collectivity = null;
        Malformed.unless(in.passes('{'), "metadata");
        out.raw('{');
        if (in.passes('}')) {
            out.raw('}');
            return;
        }
        boolean first = true;
        int from = -1;
        int to = -1;
        do {
            in.string();
            int nameFrom = in.from();
            int nameTo = in.to();
            Malformed.unless(
                    from < 0 || CanonicalCursor.inOrder(in.bytes(), from, to, nameFrom, nameTo),
                    "metadata in the order of its names");
            from = nameFrom;
            to = nameTo;
            boolean isSalt = in.is(SALT);
            boolean isCollectivity = in.is(COLLECTIVITY);
            Malformed.unless(in.passes(':'), "a colon");
            in.string();
            if (isSalt) {
                readSalt(in);
            } else {
                if (isCollectivity) {
                    collectivity = in.text();
                }
                if (!first) {
                    out.raw(',');
                }
                first = false;
                out.raw(in.bytes(), nameFrom, nameTo).raw(':').raw(in.bytes(), in.from(), in.to());
            }
        } while (in.passes(','));
        Malformed.unless(in.passes('}'), "the end of the metadata");
        out.raw('}');
    }

    /** Takes the salt from the string just passed: 32 lower-case hexadecimal digits. */
    public void readSalt(CanonicalCursor in) throws Malformed {
        Malformed.unless(in.to() - in.from() == 34, "a salt of sixteen bytes");
        for (int i = 0; i < 16; i++) {
            int at = in.from() + 1 + 2 * i;
            salt[i] = (byte) ((CanonicalCursor.hexadecimal(in.bytes()[at]) << 4)
                    | CanonicalCursor.hexadecimal(in.bytes()[at + 1]));
        }
        salted = true;
    }

    /** Whether a salt was there. */
    public boolean salted() {
        return salted;
    }

    /** The salt last read, sixteen bytes, overwritten by the next. */
    public byte[] salt() {
        return salt;
    }

    /** The collectivity the event speaks of, or {@code ""}. */
    public String collectivity() {
        return collectivity == null ? "" : collectivity;
    }
}
