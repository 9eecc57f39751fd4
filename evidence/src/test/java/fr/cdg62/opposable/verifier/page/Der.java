package fr.cdg62.opposable.verifier.page;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes DER, for samples of certificates and time-stamps. */
final class Der {

    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int OCTETS = 0x04;
    static final int GENERALIZED_TIME = 0x18;
    static final byte[] NULL = {5, 0};

    private Der() {}

    static byte[] of(int tag, byte[]... bodies) {
        var body = new ByteArrayOutputStream();
        for (var part : bodies) {
            body.writeBytes(part);
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        int length = body.size();
        if (length > 255) {
            out.write(0x82);
            out.write(length >> 8);
        } else if (length > 127) {
            out.write(0x81);
        }
        out.write(length & 255);
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    static byte[] sequence(byte[]... bodies) {
        return of(SEQUENCE, bodies);
    }

    static byte[] integer(long value) {
        return of(0x02, BigInteger.valueOf(value).toByteArray());
    }

    static byte[] time(String digits) {
        return of(GENERALIZED_TIME, digits.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] bits(byte[] value) {
        return of(0x03, new byte[] {0}, value);
    }

    static byte[] oid(String dotted) {
        var numbers = dotted.split("\\.");
        var body = new ByteArrayOutputStream();
        body.write(40 * Integer.parseInt(numbers[0]) + Integer.parseInt(numbers[1]));
        for (int i = 2; i < numbers.length; i++) {
            long number = Long.parseLong(numbers[i]);
            for (int shift = 28; shift > 0; shift -= 7) {
                if (number >> shift > 0) {
                    body.write((int) (number >> shift & 127 | 128));
                }
            }
            body.write((int) (number & 127));
        }
        return of(0x06, body.toByteArray());
    }

    static byte[] algorithm(String oid) {
        return sequence(oid(oid), NULL);
    }
}
