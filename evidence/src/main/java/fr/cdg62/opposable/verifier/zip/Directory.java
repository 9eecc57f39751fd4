package fr.cdg62.opposable.verifier.zip;

import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Utf8;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** The directory at the end of an archive (APPNOTE.TXT, sections 4.3.12 to 4.3.16). Something may precede the archive in its file. */
final class Directory {

    static final int LOCAL = 0x04034b50;

    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int WIDE_LOCATOR = 0x07064b50;
    private static final int WIDE_END = 0x06064b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST = 1 << 30;
    private static final long UNSAID = 0xffff_ffffL;

    private final FileChannel file;
    private final int mostEntries;

    Directory(FileChannel file, int mostEntries) {
        this.file = file;
        this.mostEntries = mostEntries;
    }

    /** Every entry in its order; refuses what is no archive, and one that is encrypted. */
    List<Entry> entries() throws IOException, Malformed {
        long from = Math.max(0, file.size() - 65_557);
        var tail = bytes(file, from, (int) (file.size() - from));
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) != END) {
                continue;
            }
            long size = tail.getInt(at + 12) & UNSAID;
            long stated = tail.getInt(at + 16) & UNSAID;
            boolean last = at + END_BYTES + u16(tail, at + 20) == tail.limit();
            if (last || begins(from + at - size, stated)) {
                boolean wide = u16(tail, at + 10) == 0xffff || size == UNSAID || stated == UNSAID;
                return wide ? wide(tail, at) : entries(from + at, size, stated);
            }
        }
        throw new Malformed("an archive");
    }

    /** Whether a directory stands there, and the first file where it says. */
    private boolean begins(long offset, long stated) throws IOException {
        return offset >= 0 && offset >= stated && word(offset) == CENTRAL && word(offset - stated) == LOCAL;
    }

    private int word(long at) throws IOException {
        var word = bytes(file, at, 4);
        return word.limit() < 4 ? 0 : word.getInt(0);
    }

    /** The directory of an archive too big for the fields of the first format. */
    private List<Entry> wide(ByteBuffer tail, int at) throws IOException, Malformed {
        int locator = at - 20;
        Malformed.unless(locator >= 0 && tail.getInt(locator) == WIDE_LOCATOR, "an archive");
        long start = tail.getLong(locator + 8);
        Malformed.unless(start >= 0 && start < file.size(), "an archive");
        var end = bytes(file, start, 56);
        Malformed.unless(end.limit() == 56 && end.getInt(0) == WIDE_END, "an archive");
        return entries(start, end.getLong(40), end.getLong(48));
    }

    private List<Entry> entries(long ends, long size, long stated) throws IOException, Malformed {
        long shift = ends - size - stated;
        Malformed.unless(size >= 0 && size <= ends && size < LONGEST && stated >= 0 && shift >= 0, "a directory");
        var directory = bytes(file, ends - size, (int) size);
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < directory.limit(); ) {
            boolean more = at + ENTRY_BYTES <= directory.limit() && directory.getInt(at) == CENTRAL;
            Malformed.unless(more && entries.size() < mostEntries, "an entry of a directory");
            int name = u16(directory, at + 28);
            int extra = u16(directory, at + 30);
            int next = at + ENTRY_BYTES + name + extra + u16(directory, at + 32);
            Malformed.unless(next <= directory.limit(), "an entry of a directory");
            Malformed.unless((u16(directory, at + 8) & 1) == 0, "an entry that is not encrypted");
            entries.add(entry(directory, at, name, extra, shift));
            at = next;
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, int at, int nameLength, int extra, long shift) throws Malformed {
        var name = new byte[nameLength];
        directory.get(at + ENTRY_BYTES, name);
        long[] places = {
            directory.getInt(at + 24) & UNSAID, directory.getInt(at + 20) & UNSAID, directory.getInt(at + 42) & UNSAID
        };
        widen(directory, at + ENTRY_BYTES + nameLength, extra, places);
        long crc = directory.getInt(at + 16) & UNSAID;
        return new Entry(Utf8.text(name), u16(directory, at + 10), crc, places[1], places[0], places[2] + shift);
    }

    /** Reads the size, the packed size and the place that the first format has no room for. */
    private static void widen(ByteBuffer directory, int extraAt, int extra, long[] places) throws Malformed {
        for (int field = extraAt; field + 4 <= extraAt + extra; field += 4 + u16(directory, field + 2)) {
            if (u16(directory, field) != 1) {
                continue;
            }
            int value = field + 4;
            for (int i = 0; i < places.length; i++) {
                if (places[i] == UNSAID) {
                    Malformed.unless(value + 8 <= directory.limit(), "an entry of a directory");
                    places[i] = directory.getLong(value);
                    Malformed.unless(places[i] >= 0, "an entry of a directory");
                    value += 8;
                }
            }
        }
    }

    private static int u16(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }

    /** Up to so many bytes from there; fewer only at the end of the file. */
    static ByteBuffer bytes(FileChannel file, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = file.read(bytes, at + bytes.position());
        }
        return bytes.flip();
    }
}
