package fr.cdg62.opposable.audit;

import java.util.BitSet;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which positions of one block of the log are marked. Positions never move, so a block that is full never changes again.
 *
 * @param block the rank of the block: positions from {@code block * 4096}
 * @param bits one bit a position, least first, in hexadecimal
 */
public record MarkedBlock(long block, String bits) {

    /** How many positions a block holds: its document stays near one kilobyte, and a million events are 245 blocks. */
    static final int POSITIONS = 4096;

    static long of(long position) {
        return position / POSITIONS;
    }

    /** The block once the position is marked; marking it again changes nothing. */
    static MarkedBlock with(@Nullable MarkedBlock before, long position) {
        var bits = before == null ? new BitSet() : before.marks();
        bits.set((int) (position % POSITIONS));
        return new MarkedBlock(of(position), HexFormat.of().formatHex(bits.toByteArray()));
    }

    /** The marks, from the block's first position. */
    BitSet marks() {
        return BitSet.valueOf(HexFormat.of().parseHex(bits));
    }
}
