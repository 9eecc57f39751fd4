package fr.cdg62.opposable.kernel;

/**
 * A small value written as one JSON string: identifiers, codes, names.
 *
 * <p>An implementation is a record with a single {@code String} component called {@code value}, whose constructor refuses
 * what cannot exist with {@link InvalidValue}. That shape is what {@code kernel.json} reads and writes.
 */
public interface Scalar {

    /** The value as stored and sent, in its canonical spelling. */
    String value();
}
