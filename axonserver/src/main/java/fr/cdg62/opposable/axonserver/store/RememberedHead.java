package fr.cdg62.opposable.axonserver.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last committed position and its leaf, kept in a small file beside the store, so that a log deleted or cut after a crash
 * is noticed: SQLite alone would open a shorter store without a word.
 *
 * <p>It is written after each commit, in one of two places in turn, and not synced: after a killed process it is exact, after
 * a power cut it may be older than the store, never newer. It proves loss, it cannot prove that nothing was lost.
 */
final class RememberedHead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedHead.class);
    private static final int SLOT_BYTES = 128;
    private static final int SLOTS = 2;

    private final StoreFolder folder;
    private final RandomAccessFile file;
    private int slot;

    private RememberedHead(StoreFolder folder, RandomAccessFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** A position and its leaf. */
    record Memory(long position, String leaf) {}

    static RememberedHead open(StoreFolder folder) {
        try {
            var file = new RandomAccessFile(folder.head().toFile(), "rw");
            if (file.length() == 0) {
                file.write(" ".repeat(SLOTS * SLOT_BYTES).getBytes(StandardCharsets.US_ASCII));
            }
            if (file.length() != SLOTS * SLOT_BYTES) {
                file.close();
                throw new StoreDamaged(StoreFolder.HEAD, "the file does not have its length");
            }
            return new RememberedHead(folder, file);
        } catch (IOException e) {
            throw new StoreUnavailable("opening " + folder.head(), e);
        }
    }

    /** What was remembered, if anything was. */
    Optional<Memory> read() {
        var memories = new ArrayList<Memory>();
        var written = false;
        for (var line : lines()) {
            written |= !line.isBlank();
            parse(line).ifPresent(memories::add);
        }
        if (written && memories.isEmpty()) {
            throw new StoreDamaged(StoreFolder.HEAD, "neither of its two lines can be read");
        }
        return memories.stream().max(Comparator.comparingLong(Memory::position));
    }

    private List<String> lines() {
        try {
            var bytes = new byte[SLOTS * SLOT_BYTES];
            file.seek(0);
            file.readFully(bytes);
            var text = new String(bytes, StandardCharsets.US_ASCII);
            return List.of(text.substring(0, SLOT_BYTES), text.substring(SLOT_BYTES));
        } catch (IOException e) {
            throw new StoreUnavailable("reading " + folder.head(), e);
        }
    }

    private static Optional<Memory> parse(String line) {
        var words = line.strip().split(" ", -1);
        if (words.length != 3 || !words[2].equals(sum(words[0] + " " + words[1]))) {
            return Optional.empty();
        }
        return Optional.of(new Memory(Long.parseLong(words[0]), words[1]));
    }

    private static String sum(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Called by the writer after a commit. A failure weakens a later check; it does not undo what is on disk. */
    void remember(Head head) {
        if (head.position() < 0) {
            return;
        }
        var memory = head.position() + " " + head.leaf();
        var line = memory + " " + sum(memory);
        try {
            file.seek((long) slot * SLOT_BYTES);
            file.write((line + " ".repeat(SLOT_BYTES - 1 - line.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
            slot = 1 - slot;
        } catch (IOException e) {
            LOG.warn("the last position could not be noted in {}", folder.head(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("{} could not be closed", folder.head(), e);
        }
    }
}
