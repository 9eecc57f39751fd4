package fr.cdg62.opposable.verifier.sqlite;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The pages of a file as they were last committed. A page of a tree that stands in it twice is
 * damage. Any thread may read.
 */
public final class Pages implements AutoCloseable {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final long MOST_PAGES = 1L << 31;

    private final FileChannel file;
    private final FileChannel log;
    private final Wal wal;
    private final int size;
    private final int usable;
    private final long count;
    private final BitSet taken = new BitSet();
    private final AtomicLong goneOn = new AtomicLong();

    private Pages(FileChannel file, FileChannel log, Wal wal, byte[] header, int size) throws IOException, Malformed {
        this.file = file;
        this.log = log;
        this.wal = wal;
        this.size = size;
        usable = size - (header[20] & 0xff);
        var first = wal.find(1) < 0 ? header : fully(log, wal.find(1), HEADER);
        boolean counted = Big.u32(first, 24) == Big.u32(first, 92) && Big.u32(first, 28) > 0;
        count = wal.pages() > 0 ? wal.pages() : counted ? Big.u32(first, 28) : file.size() / size;
        Malformed.unless(usable >= 480 && Big.u32(first, 56) == 1 && count < MOST_PAGES, "an SQLite file in UTF-8");
    }

    /** Opens a file, and the log beside it if there is one; refuses what is no SQLite file. Closes nothing that it did not open. */
    public static Pages open(Path path) throws IOException, Malformed {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        FileChannel log = file;
        try {
            var header = fully(file, 0, HEADER);
            Malformed.unless(
                    header.length == HEADER && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length),
                    "an SQLite file");
            int stated = Big.u16(header, 16);
            int size = stated == 1 ? 65_536 : stated;
            Malformed.unless(size >= 512 && Integer.bitCount(size) == 1, "an SQLite file");
            var logPath = path.resolveSibling(path.getFileName() + "-wal");
            if (Files.isRegularFile(logPath)) {
                log = FileChannel.open(logPath, StandardOpenOption.READ);
                return new Pages(file, log, Wal.read(log, size), header, size);
            }
            return new Pages(file, file, Wal.none(), header, size);
        } catch (IOException | Malformed e) {
            log.close();
            file.close();
            throw e;
        }
    }

    /** Up to {@code length} bytes from {@code at}; fewer only at the end of the file. */
    static byte[] fully(FileChannel channel, long at, int length) throws IOException {
        var bytes = new byte[length];
        int read = fill(channel, at, bytes);
        return read == length ? bytes : Arrays.copyOf(bytes, read);
    }

    private static int fill(FileChannel channel, long at, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                break;
            }
        }
        return buffer.position();
    }

    /** How many bytes of a page hold something. */
    int usable() {
        return usable;
    }

    /** How many bytes a page has. */
    int size() {
        return size;
    }

    /** Marks a page of a tree as seen; refuses one that is outside of the file or was seen before. */
    synchronized void take(long page) throws Malformed {
        Malformed.unless(page >= 1 && page <= count, "a page of the file, not " + page);
        Malformed.unless(!taken.get((int) page), "the page " + page + " once only");
        taken.set((int) page);
    }

    /**
     * Counts one more page that a row goes on in; refuses one that is outside of the file, and more of them than the file has pages: a small file
     * could otherwise hold rows without end.
     */
    void goOn(long page) throws Malformed {
        Malformed.unless(page >= 1 && page <= count, "a page of the file, not " + page);
        Malformed.unless(goneOn.incrementAndGet() <= count, "rows that the file has room for");
    }

    /** Reads a page into an array of its size. */
    void read(long page, byte[] into) throws IOException, Malformed {
        long inLog = wal.find(page);
        int read = inLog < 0 ? fill(file, (page - 1) * size, into) : fill(log, inLog, into);
        Malformed.unless(read == size, "the page " + page + " whole");
    }

    @Override
    public void close() throws IOException {
        log.close();
        file.close();
    }
}
