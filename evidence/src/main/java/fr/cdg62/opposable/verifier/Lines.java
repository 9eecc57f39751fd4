package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a file of lines into pieces that hold whole lines. Each line ends with U+000A, the last one too, and none is longer than 8 MiB. */
final class Lines {

    private static final int PIECE = 1 << 18;
    private static final int LONGEST = 8 << 20;

    private Lines() {}

    /** Receives the pieces in order; the array is the receiver's. */
    @FunctionalInterface
    interface Pieces {
        void next(byte[] bytes, int length) throws IOException;
    }

    /** Receives the lines in order, numbered from 1. */
    @FunctionalInterface
    interface Each {
        void next(long number, byte[] line) throws Malformed;
    }

    /** Gives every piece. */
    static void pieces(InputStream in, Pieces pieces) throws IOException, Malformed {
        var bytes = new byte[PIECE];
        int length = 0;
        while (true) {
            int read = in.readNBytes(bytes, length, bytes.length - length);
            length += read;
            int cut = lastEnd(bytes, length);
            if (cut > 0) {
                var rest = new byte[Math.max(PIECE, length - cut)];
                System.arraycopy(bytes, cut, rest, 0, length - cut);
                pieces.next(bytes, cut);
                bytes = rest;
                length -= cut;
            } else if (length == bytes.length) {
                Malformed.unless(length < LONGEST, "lines of at most 8 MiB");
                bytes = Arrays.copyOf(bytes, Math.min(2 * length, LONGEST));
                continue;
            }
            if (read == 0 && length < bytes.length) {
                Malformed.unless(length == 0, "a last line that ends");
                return;
            }
        }
    }

    private static int lastEnd(byte[] bytes, int length) {
        int i = length;
        while (i > 0 && bytes[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    /** Gives every line of a file, without its end; a line its receiver refuses is a finding. One that is not there has none. */
    static void each(Source source, String file, Findings findings, Each each) {
        if (!source.has(file)) {
            return;
        }
        long[] number = {0};
        try (var in = source.open(file)) {
            pieces(in, (bytes, length) -> {
                int from = 0;
                for (int i = 0; i < length; i++) {
                    if (bytes[i] == '\n') {
                        one(file, ++number[0], Arrays.copyOfRange(bytes, from, i), findings, each);
                        from = i + 1;
                    }
                }
            });
        } catch (Malformed e) {
            findings.add(Code.FILE_CHANGED, Place.file(file), "file.lines", file, e.what());
        } catch (IOException e) {
            findings.add(Code.FILE_CHANGED, Place.file(file), "file.unreadable", file);
        }
    }

    private static void one(String file, long number, byte[] line, Findings findings, Each each) {
        try {
            each.next(number, line);
        } catch (Malformed e) {
            findings.add(Code.FILE_CHANGED, Place.file(file), "line.malformed", file, number, e.what());
        }
    }
}
