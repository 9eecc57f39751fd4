package fr.cdg62.opposable.verifier.sqlite;

/** Big-endian numbers in an array. */
final class Big {

    private Big() {}

    static int u16(byte[] in, int at) {
        return ((in[at] & 0xff) << 8) | (in[at + 1] & 0xff);
    }

    static long u32(byte[] in, int at) {
        return ((long) u16(in, at) << 16) | u16(in, at + 2);
    }

    /** A number of SQLite's record format: two's complement, over this many bytes. */
    static long signed(byte[] in, int at, int length) {
        long value = in[at];
        for (int i = 1; i < length; i++) {
            value = (value << 8) | (in[at + i] & 0xff);
        }
        return value;
    }
}
