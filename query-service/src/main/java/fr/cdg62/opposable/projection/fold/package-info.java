/** Folding a batch in memory: no storage, no clock. Live views, rebuilds and answers about the past all go through it. */
@NullMarked
package fr.cdg62.opposable.projection.fold;

import org.jspecify.annotations.NullMarked;
