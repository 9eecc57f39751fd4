package fr.cdg62.opposable.benchmark.store;

/** One side of the comparison: opens as many empty stores of its kind as the measures need. */
public interface StoreSide extends AutoCloseable {

    /** What the column of the table says. */
    String name();

    /** The settings that matter, as found running, for the remarks under the tables. */
    String settings();

    /** A new, empty store; the name is of lower-case letters and digits, and unique on this side. */
    MeasuredStore open(String name);

    /** Stops what runs and removes its files. */
    @Override
    void close();
}
