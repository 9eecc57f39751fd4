package fr.cdg62.opposable.verifier.note;

import fr.cdg62.opposable.verifier.text.Instants;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import fr.cdg62.opposable.verifier.text.Utf8;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a note in their order. */
final class NoteReader {

    private static final long GREATEST = 9_007_199_254_740_991L;
    private static final int HEADER_AND_SIGNATURE = 68;

    private final String[] lines;
    private int at;

    private NoteReader(String[] lines) {
        this.lines = lines;
    }

    static Note read(byte[] file) throws Malformed {
        Malformed.unless(file.length <= Note.LONGEST, "a note of at most " + Note.LONGEST + " bytes");
        var text = Utf8.text(file);
        int gap = text.indexOf("\n\n");
        Malformed.unless(gap > 0 && text.endsWith("\n"), "an empty line before the signature");
        var signed = text.substring(0, gap + 1);
        var reader = new NoteReader(signed.substring(0, gap).split("\n", -1));
        var origin = reader.line();
        Note.originOf(origin);
        long size = number(reader.line());
        Malformed.unless(size > 0, "at least one event");
        byte[] root = Encoded.bytes(reader.line(), 32);
        long number = number(reader.valueOf("number"));
        Malformed.unless(number > 0, "a number from 1");
        var time = Instants.of(reader.valueOf("time"));
        var streams = reader.valueOf("streams").split(" ", -1);
        Malformed.unless(streams.length == 2, "streams: how many, and their root");
        long howMany = number(streams[0]);
        var links =
                new Note.Links(reader.hash("previous"), reader.hash("day"), reader.hash("month"), reader.hash("year"));
        var clock = reader.optional("clock");
        Malformed.unless(clock == null || clock.equals("SIMULATED"), "a clock that is SIMULATED");
        Malformed.unless(reader.at == reader.lines.length, "no other line");
        var signature = signature(text.substring(gap + 2), origin, signed);
        var hash = HexFormat.of().formatHex(Hashes.sha256().digest(file));
        return new Note(
                origin,
                size,
                root,
                number,
                time,
                howMany,
                Encoded.bytes(streams[1], 32),
                links,
                clock != null,
                signature,
                hash);
    }

    private static NoteSignature signature(String rest, String origin, String signed) throws Malformed {
        var begins = "— " + origin + " ";
        Malformed.unless(
                rest.startsWith(begins) && rest.indexOf('\n') == rest.length() - 1, "one signature of the origin");
        var bytes = Encoded.bytes(rest.substring(begins.length(), rest.length() - 1), HEADER_AND_SIGNATURE);
        return new NoteSignature(
                HexFormat.of().formatHex(bytes, 0, 4),
                Arrays.copyOfRange(bytes, 4, HEADER_AND_SIGNATURE),
                signed.getBytes(StandardCharsets.UTF_8));
    }

    private String line() throws Malformed {
        Malformed.unless(at < lines.length, "more lines");
        return lines[at++];
    }

    private String valueOf(String name) throws Malformed {
        var value = optional(name);
        if (value == null) {
            throw new Malformed("the line " + name);
        }
        return value;
    }

    private @Nullable String optional(String name) {
        return at < lines.length && lines[at].startsWith(name + " ") ? lines[at++].substring(name.length() + 1) : null;
    }

    private @Nullable String hash(String name) throws Malformed {
        var hash = optional(name);
        if (hash != null) {
            Members.hash32(hash);
        }
        return hash;
    }

    private static long number(String digits) throws Malformed {
        Malformed.unless(digits.matches("0|[1-9][0-9]{0,15}"), "a whole number");
        long number = Long.parseLong(digits);
        Malformed.unless(number <= GREATEST, "a whole number");
        return number;
    }
}
