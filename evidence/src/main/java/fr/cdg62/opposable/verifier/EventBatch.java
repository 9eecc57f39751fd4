package fr.cdg62.opposable.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consecutive events as one worker read them, in the order they stand in. */
final class EventBatch {

    /** The leaf of an event none can be made of: no SHA-256 known to anyone. */
    static final byte[] NO_LEAF = new byte[32];

    private int size;
    private long[] index = new long[256];
    private long[] sequence = new long[256];
    private String[] stream = new String[256];
    private @Nullable String[] collectivity = new @Nullable String[256];
    private byte[][] leaf = new byte[256][];
    private byte[] @Nullable [] stored = new byte[256][];
    private final List<KeyEvent> keys = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<MalformedLine> malformed = new ArrayList<>();
    private int lines;

    /** A line that is no event, by its number among those of this batch, from 1. */
    record MalformedLine(int number, String what) {}

    /** Adds an event; {@code first} is the collectivity its metadata name when its sequence is 0, {@code other} its stored leaf when it is another. */
    void add(
            long itsIndex,
            String itsStream,
            long itsSequence,
            byte[] itsLeaf,
            @Nullable String first,
            byte @Nullable [] other) {
        if (size == index.length) {
            grow(2 * size);
        }
        index[size] = itsIndex;
        stream[size] = itsStream;
        sequence[size] = itsSequence;
        leaf[size] = itsLeaf;
        collectivity[size] = first;
        stored[size] = other;
        size++;
    }

    private void grow(int capacity) {
        index = Arrays.copyOf(index, capacity);
        sequence = Arrays.copyOf(sequence, capacity);
        stream = Arrays.copyOf(stream, capacity);
        collectivity = Arrays.copyOf(collectivity, capacity);
        leaf = Arrays.copyOf(leaf, capacity);
        stored = Arrays.copyOf(stored, capacity);
    }

    void key(KeyEvent key) {
        keys.add(key);
    }

    void finding(Code code, Place place, String sentence, Object... values) {
        findings.add(new Finding(code, place, Words.say("finding." + sentence, values)));
    }

    /** One more line was read. */
    void line() {
        lines++;
    }

    /** The line just read is no event. */
    void malformed(String what) {
        malformed.add(new MalformedLine(lines, what));
    }

    int lines() {
        return lines;
    }

    List<MalformedLine> malformed() {
        return malformed;
    }

    int size() {
        return size;
    }

    long index(int i) {
        return index[i];
    }

    String stream(int i) {
        return stream[i];
    }

    long sequence(int i) {
        return sequence[i];
    }

    byte[] leaf(int i) {
        return leaf[i];
    }

    @Nullable
    String collectivity(int i) {
        return collectivity[i];
    }

    /** The leaf kept beside the event when it is not the one its bytes give, else null. */
    byte @Nullable [] stored(int i) {
        return stored[i];
    }

    List<KeyEvent> keys() {
        return keys;
    }

    List<Finding> findings() {
        return findings;
    }
}
