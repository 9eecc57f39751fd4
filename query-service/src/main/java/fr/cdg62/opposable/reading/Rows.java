package fr.cdg62.opposable.reading;

import java.util.stream.Stream;

/**
 * A whole list too long to be held: read once, in its order, and closed by whoever reads it.
 *
 * @param asOf how it is to be read
 * @param items all of them, one at a time
 */
public record Rows<T>(AsOf asOf, Stream<T> items) implements AutoCloseable {

    @Override
    public void close() {
        items.close();
    }
}
