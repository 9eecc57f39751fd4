package fr.cdg62.opposable.verifier.stamp;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One value of DER (X.690): its tag, and where it stands in the bytes. Lengths are definite and no longer than need be, tags are of one byte.
 *
 * @param bytes everything
 * @param tag the tag's byte
 * @param from where the tag stands
 * @param content where the content begins
 * @param to where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record Der(byte[] bytes, int tag, int from, int content, int to) {

    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int OID = 0x06;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int CONTEXT_0 = 0xa0;

    private static final int MOST_CHILDREN = 1_000;

    /** The one value these bytes are. */
    static Der of(byte[] bytes) throws Malformed {
        var der = at(bytes, 0, bytes.length);
        Malformed.unless(der.to == bytes.length, "one value of DER");
        return der;
    }

    private static Der at(byte[] bytes, int from, int end) throws Malformed {
        Malformed.unless(end - from >= 2 && (bytes[from] & 0x1f) != 0x1f, "a value of DER");
        int first = bytes[from + 1] & 0xff;
        int content = from + 2;
        long length = first;
        if (first >= 0x80) {
            int count = first & 0x7f;
            Malformed.unless(
                    count >= 1 && count <= 4 && end - content >= count && bytes[content] != 0, "a length of DER");
            length = 0;
            for (int i = 0; i < count; i++) {
                length = (length << 8) | (bytes[content + i] & 0xff);
            }
            Malformed.unless(length >= 0x80, "a length of DER");
            content += count;
        }
        Malformed.unless(length <= end - content, "a whole value of DER");
        return new Der(bytes, bytes[from] & 0xff, from, content, content + (int) length);
    }

    /** Refuses another tag. */
    Der must(int expected) throws Malformed {
        Malformed.unless(tag == expected, "the DER tag " + Integer.toHexString(expected));
        return this;
    }

    /** The values inside. */
    List<Der> children() throws Malformed {
        Malformed.unless((tag & 0x20) != 0, "a value that holds others");
        var children = new ArrayList<Der>();
        for (int at = content; at < to; ) {
            var child = at(bytes, at, to);
            children.add(child);
            Malformed.unless(children.size() <= MOST_CHILDREN, "fewer values");
            at = child.to;
        }
        return children;
    }

    /** The value inside at this place. */
    Der child(int i) throws Malformed {
        var children = children();
        Malformed.unless(i < children.size(), "one more value");
        return children.get(i);
    }

    /** The content alone. */
    byte[] value() {
        return Arrays.copyOfRange(bytes, content, to);
    }

    /** Tag, length and content. */
    byte[] encoded() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** The dotted form of an object identifier. */
    String oid() throws Malformed {
        must(OID);
        Malformed.unless(to > content && to - content <= 64 && bytes[to - 1] >= 0, "an object identifier");
        var text = new StringBuilder();
        long value = 0;
        for (int i = content; i < to; i++) {
            Malformed.unless(value < 1L << 48, "an object identifier");
            value = (value << 7) | (bytes[i] & 0x7f);
            if (bytes[i] >= 0) {
                if (text.isEmpty()) {
                    long root = Math.min(2, value / 40);
                    text.append(root).append('.').append(value - 40 * root);
                } else {
                    text.append('.').append(value);
                }
                value = 0;
            }
        }
        return text.toString();
    }

    /** A whole number that fits. */
    long integer() throws Malformed {
        must(INTEGER);
        Malformed.unless(to > content && to - content <= 8, "a number");
        long value = bytes[content];
        for (int i = content + 1; i < to; i++) {
            value = (value << 8) | (bytes[i] & 0xff);
        }
        return value;
    }
}
