package fr.cdg62.opposable.verifier.sqlite;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;

/** One table: its b-tree is walked in the order of the row ids, leaf page by leaf page. */
public final class Table {

    private static final int DEEPEST = 20;

    private final Pages pages;
    private final long root;
    private final String sql;
    private int leafDepth = -1;

    Table(Pages pages, long root, String sql) {
        this.pages = pages;
        this.root = root;
        this.sql = sql;
    }

    /** One leaf page, and the row ids it may hold: greater than {@code after}, at most {@code upTo}. */
    public record Leaf(long page, long after, long upTo) {}

    /** Receives the leaf pages in their order. */
    @FunctionalInterface
    public interface Leaves {
        /** The next one. */
        void next(Leaf leaf);
    }

    /** Receives the rows of a leaf. */
    @FunctionalInterface
    public interface Rows {
        /** The next one, whose object is used again. */
        void next(Row row) throws Malformed;
    }

    /** The statement that made the table. */
    public String sql() {
        return sql;
    }

    /** Gives every leaf page in order; refuses a tree that is not one. */
    public void walk(Leaves leaves) throws IOException, Malformed {
        walk(root, Long.MIN_VALUE, Long.MAX_VALUE, 0, leaves);
    }

    private void walk(long page, long after, long upTo, int depth, Leaves leaves) throws IOException, Malformed {
        Malformed.unless(depth <= DEEPEST, "a tree of at most " + DEEPEST + " levels");
        pages.take(page);
        var loaded = new TablePage(pages);
        loaded.load(page);
        if (loaded.isLeaf()) {
            Malformed.unless(leafDepth < 0 || leafDepth == depth, "every leaf at one level");
            leafDepth = depth;
            leaves.next(new Leaf(page, after, upTo));
            return;
        }
        var branches = loaded.branches();
        long lower = after;
        for (int i = 0; i < branches[0].length; i++) {
            long upper = i < branches[1].length ? branches[1][i] : upTo;
            Malformed.unless(upper > lower && upper <= upTo, "keys that ascend");
            walk(branches[0][i], lower, upper, depth + 1, leaves);
            lower = upper;
        }
    }

    /** Reads the leaves of one table, again and again. One instance a thread. */
    public static final class Reader {

        private final TablePage page;
        private final Row row;

        /** A reader of rows with this many columns. */
        public Reader(Pages pages, int columns) {
            page = new TablePage(pages);
            row = new Row(columns);
        }

        /** Gives the rows of a leaf in order; refuses row ids that do not ascend between the bounds. */
        public void read(Leaf leaf, Rows rows) throws IOException, Malformed {
            page.load(leaf.page());
            Malformed.unless(page.isLeaf(), "a leaf");
            long before = leaf.after();
            for (int i = 0; i < page.cells(); i++) {
                page.row(i);
                Malformed.unless(
                        (page.rowId() > before || before == Long.MIN_VALUE) && page.rowId() <= leaf.upTo(),
                        "row ids that ascend");
                before = page.rowId();
                row.read(page);
                rows.next(row);
            }
        }
    }
}
