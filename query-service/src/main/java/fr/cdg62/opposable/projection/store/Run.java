package fr.cdg62.opposable.projection.store;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One complete folding of a projection: its documents, day versions and tokens go by its name and are dropped together.
 *
 * @param projection the projection's name
 * @param version of the fold, and of the form its record gives the documents
 * @param number counts the rebuilds, from 1
 */
public record Run(String projection, String version, long number) {

    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]*)\\.v([0-9][0-9a-f-]{0,30})\\.r(\\d{1,18})");

    public Run {
        if (!NAME.matcher(projection + ".v" + version + ".r" + number).matches()) {
            throw new IllegalArgumentException("not the name of a projection: " + projection);
        }
    }

    /** The run a collection belongs to, if it belongs to one. */
    public static Optional<Run> named(String collection) {
        var matcher = NAME.matcher(collection);
        return matcher.matches()
                ? Optional.of(new Run(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    /** {@code convention-portfolio.v2-9f0c61aa.r1}: the collection of its documents, and the name of the processor that advances it. */
    public String name() {
        return projection + ".v" + version + ".r" + number;
    }

    /** The run after this one. */
    public Run next(String nextVersion) {
        return new Run(projection, nextVersion, number + 1);
    }
}
