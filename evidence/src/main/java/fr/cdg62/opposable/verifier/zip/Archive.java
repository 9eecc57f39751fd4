package fr.cdg62.opposable.verifier.zip;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A ZIP archive opened for reading. */
public final class Archive implements AutoCloseable {

    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final FileChannel file;
    private final List<Entry> entries;

    private Archive(FileChannel file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Opens an archive of at most so many entries; refuses what is none. */
    public static Archive open(Path path, int mostEntries) throws IOException, Malformed {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new Archive(file, new Directory(file, mostEntries).entries());
        } catch (IOException | Malformed | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Every entry, in the order of the directory. */
    public List<Entry> entries() {
        return entries;
    }

    /** Unpacks an entry to its end; refuses one that is not of the length and the CRC-32 it announces. */
    public void mustBeWhole(Entry entry) throws IOException {
        var bytes = new byte[1 << 16];
        long left = entry.size();
        try (var unpacked = unpacked(entry);
                var in = new CheckedInputStream(unpacked, new CRC32())) {
            for (int read = in.read(bytes); read >= 0 && left >= 0; read = in.read(bytes)) {
                left -= read;
            }
            boolean ends = !(unpacked instanceof Unpacked deflated) || deflated.took() == entry.packed();
            if (left != 0 || !ends || in.getChecksum().getValue() != entry.crc()) {
                throw new IOException(entry.name() + " is not what its entry announces");
            }
        }
    }

    /** The bytes of an entry. */
    public InputStream unpacked(Entry entry) throws IOException {
        var header = Directory.bytes(file, entry.offset(), LOCAL_BYTES);
        if (header.limit() < LOCAL_BYTES || header.getInt(0) != Directory.LOCAL) {
            throw new IOException(entry.name() + " does not stand where its entry says");
        }
        long start = entry.offset() + LOCAL_BYTES + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
        var packed = new Slice(file, start, entry.packed());
        return switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> new Unpacked(packed);
            default -> throw new IOException(entry.name() + " is packed in another way");
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** What a deflated entry unpacks to. */
    private static final class Unpacked extends FilterInputStream {

        private final Inflater inflater;

        Unpacked(InputStream packed) {
            this(packed, new Inflater(true));
        }

        private Unpacked(InputStream packed, Inflater inflater) {
            super(new InflaterInputStream(packed, inflater));
            this.inflater = inflater;
        }

        /** How many packed bytes were needed so far. */
        long took() {
            return inflater.getBytesRead();
        }

        @Override
        public void close() throws IOException {
            super.close();
            inflater.end();
        }
    }

    /** A part of a file. */
    private static final class Slice extends InputStream {

        private final FileChannel file;
        private long at;
        private long left;

        Slice(FileChannel file, long at, long length) {
            this.file = file;
            this.at = at;
            left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(bytes, from, (int) Math.min(length, left)), at);
            at += Math.max(0, read);
            left -= Math.max(0, read);
            return read;
        }
    }
}
