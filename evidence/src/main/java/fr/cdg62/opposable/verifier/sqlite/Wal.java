package fr.cdg62.opposable.verifier.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;

/**
 * The log beside the file: which of its frames hold the last committed form of a page. What follows the last commit, or the first frame whose salt or
 * checksum is not the log's, does not count, as in SQLite.
 */
final class Wal {

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final long MAGIC = 0x377f0682L;

    private final Map<Long, Long> frames = new HashMap<>();
    private long pages;

    private Wal() {}

    static Wal none() {
        return new Wal();
    }

    static Wal read(FileChannel log, int pageSize) throws IOException {
        var wal = new Wal();
        var header = Pages.fully(log, 0, HEADER);
        if (header.length < HEADER) {
            return wal;
        }
        long magic = Big.u32(header, 0);
        boolean sound = (magic & ~1L) == MAGIC && Big.u32(header, 4) == 3007000 && Big.u32(header, 8) == pageSize;
        var sum = new Sum((magic & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        sum.add(header, 24);
        if (sound && sum.is(header, 24)) {
            wal.readFrames(log, pageSize, header, sum);
        }
        return wal;
    }

    private void readFrames(FileChannel log, int pageSize, byte[] header, Sum sum) throws IOException {
        Map<Long, Long> uncommitted = new HashMap<>();
        for (long at = HEADER; ; at += FRAME_HEADER + pageSize) {
            var frame = Pages.fully(log, at, FRAME_HEADER + pageSize);
            if (frame.length < FRAME_HEADER + pageSize || Big.u32(frame, 0) == 0) {
                return;
            }
            boolean salted = Big.u32(frame, 8) == Big.u32(header, 16) && Big.u32(frame, 12) == Big.u32(header, 20);
            sum.add(frame, 8);
            sum.add(frame, FRAME_HEADER, pageSize);
            if (!salted || !sum.is(frame, 16)) {
                return;
            }
            uncommitted.put(Big.u32(frame, 0), at + FRAME_HEADER);
            long committed = Big.u32(frame, 4);
            if (committed > 0) {
                frames.putAll(uncommitted);
                uncommitted.clear();
                pages = committed;
            }
        }
    }

    /** Where a page stands in the log, or -1 when the file has its last form. */
    long find(long page) {
        return frames.getOrDefault(page, -1L);
    }

    /** How many pages the file has after the last commit of the log; 0 when it has none. */
    long pages() {
        return pages;
    }

    /** The checksum that runs through the log. */
    private static final class Sum {

        private final ByteOrder order;
        private int s0;
        private int s1;

        Sum(ByteOrder order) {
            this.order = order;
        }

        void add(byte[] bytes, int length) {
            add(bytes, 0, length);
        }

        void add(byte[] bytes, int from, int length) {
            var words = ByteBuffer.wrap(bytes, from, length).order(order);
            while (words.remaining() >= 8) {
                s0 += words.getInt() + s1;
                s1 += words.getInt() + s0;
            }
        }

        boolean is(byte[] bytes, int at) {
            return (int) Big.u32(bytes, at) == s0 && (int) Big.u32(bytes, at + 4) == s1;
        }
    }
}
