/**
 * Read models are pure folds of the events: this package is what a fold declares and what a reader may ask. Storing, batching,
 * versions, positions and rebuilds belong to the engine in the packages beneath, written once for all folds.
 */
@NullMarked
package fr.cdg62.opposable.projection;

import org.jspecify.annotations.NullMarked;
