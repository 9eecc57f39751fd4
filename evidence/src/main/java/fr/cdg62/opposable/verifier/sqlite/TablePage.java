package fr.cdg62.opposable.verifier.sqlite;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.util.Arrays;

/** One page of a table's b-tree, and the cells it holds. Used again for each page; one instance a thread. */
final class TablePage {

    static final int INTERIOR = 5;
    static final int LEAF = 13;

    private static final int MOST_PAYLOAD = 1 << 26;

    private final Pages pages;
    private final byte[] bytes;
    private final byte[] overflow;
    private int header;
    private int cells;
    private byte[] payload = new byte[8192];
    private int payloadLength;
    private long rowId;
    private int at;

    TablePage(Pages pages) {
        this.pages = pages;
        bytes = new byte[pages.size()];
        overflow = new byte[pages.size()];
    }

    void load(long page) throws IOException, Malformed {
        pages.read(page, bytes);
        header = page == 1 ? 100 : 0;
        int kind = bytes[header];
        Malformed.unless(kind == INTERIOR || kind == LEAF, "a page of a table, not " + page);
        cells = Big.u16(bytes, header + 3);
        Malformed.unless(pointers() + 2 * cells <= pages.usable(), "the cells of the page " + page);
    }

    boolean isLeaf() {
        return bytes[header] == LEAF;
    }

    int cells() {
        return cells;
    }

    private int pointers() {
        return header + (bytes[header] == LEAF ? 8 : 12);
    }

    private int cell(int i) throws Malformed {
        int cell = Big.u16(bytes, pointers() + 2 * i);
        Malformed.unless(cell >= pointers() + 2 * cells && cell + 4 <= pages.usable(), "a cell inside its page");
        return cell;
    }

    /** The page under the cell of an interior page; that of the place after the last is the one on the right. */
    long child(int i) throws Malformed {
        return i == cells ? Big.u32(bytes, header + 8) : Big.u32(bytes, cell(i));
    }

    /** The greatest row id under the cell of an interior page. */
    long key(int i) throws Malformed {
        at = cell(i) + 4;
        return varint(pages.usable());
    }

    private long varint(int end) throws Malformed {
        long value = 0;
        for (int i = 0; i < 9; i++) {
            Malformed.unless(at < end, "a number inside its page");
            byte b = bytes[at++];
            if (i == 8) {
                return (value << 8) | (b & 0xff);
            }
            value = (value << 7) | (b & 0x7f);
            if (b >= 0) {
                return value;
            }
        }
        return value;
    }

    /** Takes the row of a leaf's cell, its overflow pages included. */
    void row(int i) throws IOException, Malformed {
        at = cell(i);
        long length = varint(pages.usable());
        rowId = varint(pages.usable());
        Malformed.unless(length >= 0 && length <= MOST_PAYLOAD, "a row of at most " + MOST_PAYLOAD + " bytes");
        payloadLength = (int) length;
        int local = local(payloadLength);
        Malformed.unless(at + local + (local < payloadLength ? 4 : 0) <= pages.usable(), "a row inside its page");
        if (payload.length < payloadLength) {
            payload = new byte[Math.max(payloadLength, 2 * payload.length)];
        }
        System.arraycopy(bytes, at, payload, 0, local);
        if (local < payloadLength) {
            follow(Big.u32(bytes, at + local), local);
        }
    }

    private int local(int length) {
        int most = pages.usable() - 35;
        if (length <= most) {
            return length;
        }
        int least = (pages.usable() - 12) * 32 / 255 - 23;
        int kept = least + (length - least) % (pages.usable() - 4);
        return kept <= most ? kept : least;
    }

    private void follow(long first, int already) throws IOException, Malformed {
        long next = first;
        int done = already;
        while (done < payloadLength) {
            pages.goOn(next);
            pages.read(next, overflow);
            int part = Math.min(payloadLength - done, pages.usable() - 4);
            System.arraycopy(overflow, 4, payload, done, part);
            done += part;
            next = Big.u32(overflow, 0);
        }
        Malformed.unless(next == 0, "the end of the overflow pages");
    }

    /** The id of the row last taken. */
    long rowId() {
        return rowId;
    }

    /** The record of the row last taken, at the start of this array. */
    byte[] payload() {
        return payload;
    }

    /** How many bytes the record has. */
    int payloadLength() {
        return payloadLength;
    }

    /** A copy of the children and keys of an interior page: children first, one more than the keys. */
    long[][] branches() throws Malformed {
        var children = new long[cells + 1];
        var keys = new long[cells];
        for (int i = 0; i < cells; i++) {
            children[i] = child(i);
            keys[i] = key(i);
        }
        children[cells] = child(cells);
        return new long[][] {children, Arrays.copyOf(keys, cells)};
    }
}
