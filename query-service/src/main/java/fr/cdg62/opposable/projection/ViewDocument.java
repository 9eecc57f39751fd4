package fr.cdg62.opposable.projection;

import java.time.Instant;

/**
 * A view with the last event that made it what it is.
 *
 * @param key the document's key, see {@link Projection#key}
 * @param view the view
 * @param position the position of the last event folded into it
 * @param knownAt the knowledge instant of that event, UTC
 */
public record ViewDocument<V>(String key, V view, long position, Instant knownAt) {}
