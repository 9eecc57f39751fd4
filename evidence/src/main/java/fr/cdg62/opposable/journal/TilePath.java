package fr.cdg62.opposable.journal;

/** Where a tile lies, in the form of C2SP tlog-tiles ({@code docs/journal.md}, section 10). */
final class TilePath {

    /** How many hashes a full tile holds. */
    static final int WIDTH = 256;

    private static final int GROUP = 1000;

    private TilePath() {}

    /** The name of a full tile, from the folder {@code tile} on: {@code 0/x001/x234/067}. */
    static String full(int level, long index) {
        var name = new StringBuilder(threeDigits(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            name.insert(0, "x" + threeDigits(rest % GROUP) + "/");
        }
        return level + "/" + name;
    }

    /** The folder of its partial forms, each named by how many hashes it has. */
    static String partials(int level, long index) {
        return full(level, index) + ".p";
    }

    private static String threeDigits(long group) {
        var digits = Long.toString(group);
        return "0".repeat(3 - digits.length()) + digits;
    }
}
