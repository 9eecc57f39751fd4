package fr.cdg62.opposable.benchmark.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** How long each of many calls took. */
final class Latencies {

    private static final double NANOS_A_MILLI = 1_000_000;

    private final long[] nanos;

    private Latencies(long[] nanos) {
        this.nanos = nanos;
    }

    /** Calls it so many times, each with its number, after as many calls that are not counted. */
    static Latencies of(int calls, IntConsumer call) {
        for (int i = 0; i < calls; i++) {
            call.accept(i);
        }
        var nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            var start = System.nanoTime();
            call.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Latencies(nanos);
    }

    /** The columns p50, p99 and slowest, in milliseconds. */
    String columns() {
        return String.format(
                Locale.ROOT, "%.2f | %.2f | %.2f", at(0.5), at(0.99), nanos[nanos.length - 1] / NANOS_A_MILLI);
    }

    private double at(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / NANOS_A_MILLI;
    }
}
