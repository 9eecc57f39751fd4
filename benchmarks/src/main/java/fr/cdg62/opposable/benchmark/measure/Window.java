package fr.cdg62.opposable.benchmark.measure;

/**
 * What one window gave.
 *
 * @param count how many commands or events were done
 * @param nanos in how many nanoseconds
 */
public record Window(long count, long nanos) {

    /** How many a second. */
    public double perSecond() {
        return count * 1e9 / nanos;
    }
}
