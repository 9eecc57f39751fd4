package fr.cdg62.opposable.projection.store;

import org.jspecify.annotations.Nullable;

/**
 * A document to write, and what it was folded from.
 *
 * @param before the document as loaded; null when there was none
 * @param after the document to write
 */
public record ViewChange(@Nullable StoredView before, StoredView after) {}
