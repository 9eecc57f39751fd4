package fr.cdg62.opposable.application.drill;

import java.nio.ByteBuffer;

/** Finds a leaf page of an index in the bytes of a SQLite file (sqlite.org/fileformat2.html, section 1.6). */
final class IndexPages {
    private static final int PAGE_SIZE_AT = 16;
    private static final int LARGEST_PAGE = 65_536;
    private static final int LEAF_OF_INDEX = 0x0A;
    private static final int CELLS_AT = 3;
    private static final int FIRST_CELL_AT = 8;

    /** From the beginning of a cell, past the sizes that stand before the key. */
    private static final int WITHIN_THE_KEY = 12;

    private IndexPages() {}

    /** The bytes with one bit of a key changed, in the last leaf page of an index that has three keys or more. */
    static byte[] flipped(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        int stored = Short.toUnsignedInt(file.getShort(PAGE_SIZE_AT));
        int size = stored == 1 ? LARGEST_PAGE : stored;
        for (int page = bytes.length - size; page > 0; page -= size) {
            if (bytes[page] == LEAF_OF_INDEX && file.getShort(page + CELLS_AT) > 2) {
                bytes[page + Short.toUnsignedInt(file.getShort(page + FIRST_CELL_AT)) + WITHIN_THE_KEY] ^= 1;
                return bytes;
            }
        }
        throw new IllegalStateException("no page of an index");
    }
}
