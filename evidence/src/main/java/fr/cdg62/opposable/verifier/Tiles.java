package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.tree.Frontier;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The leaves that were sealed, as the tiles of level 0 remember them ({@code docs/journal.md}, section 10): believed only when they give the note's root. */
final class Tiles {

    private static final int OF_A_TILE = 256;
    private static final int HASH = 32;
    private static final long MOST = 50_000_000;

    private final Source source;
    private final Note note;

    Tiles(Source source, Note note) {
        this.source = source;
        this.note = note;
    }

    /** The leaves below the note's size, 32 bytes each, or nothing when the tiles do not give its root. */
    Optional<byte[]> leaves() {
        if (note.size() > MOST) {
            return Optional.empty();
        }
        var leaves = new ByteArrayOutputStream();
        try {
            for (long tile = 0; tile * OF_A_TILE < note.size(); tile++) {
                int count = (int) Math.min(OF_A_TILE, note.size() - tile * OF_A_TILE);
                leaves.write(tile(tile, count), 0, count * HASH);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        var bytes = leaves.toByteArray();
        var frontier = new Frontier(new Hashes());
        for (int at = 0; at < bytes.length; at += HASH) {
            frontier.add(Arrays.copyOfRange(bytes, at, at + HASH));
        }
        return Arrays.equals(frontier.root(), note.root()) ? Optional.of(bytes) : Optional.empty();
    }

    private byte[] tile(long tile, int count) throws IOException {
        var whole = "journal/tile/0/" + name(tile);
        var path = count == OF_A_TILE || source.has(whole) ? whole : whole + ".p/" + count;
        var bytes = source.read(path, OF_A_TILE * HASH);
        if (bytes.length < count * HASH) {
            throw new IOException(path + " is too short");
        }
        return bytes;
    }

    /** The index in groups of three digits, every group but the last preceded by {@code x}. */
    static String name(long index) {
        var name = String.format(Locale.ROOT, "%03d", index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            name = String.format(Locale.ROOT, "x%03d/", rest % 1000) + name;
        }
        return name;
    }
}
