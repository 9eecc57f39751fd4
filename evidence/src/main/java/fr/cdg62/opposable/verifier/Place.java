package fr.cdg62.opposable.verifier;

import org.jspecify.annotations.Nullable;

/** Where something was found; what is not known is null. */
public record Place(
        @Nullable String file,
        @Nullable Long index,
        @Nullable String stream,
        @Nullable Long sequence,
        @Nullable Long note) {

    static final Place NOWHERE = new Place(null, null, null, null, null);

    static Place file(String file) {
        return new Place(file, null, null, null, null);
    }

    static Place note(@Nullable String file, long number) {
        return new Place(file, null, null, null, number);
    }

    static Place index(String file, long index) {
        return new Place(file, index, null, null, null);
    }

    static Place event(String file, long index, String stream, long sequence) {
        return new Place(file, index, stream, sequence, null);
    }

    static Place stream(String file, String stream, @Nullable Long sequence) {
        return new Place(file, null, stream, sequence, null);
    }
}
