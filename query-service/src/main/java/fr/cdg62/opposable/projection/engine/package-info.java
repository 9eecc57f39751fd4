/** Answers readers, rebuilds beside and switches, compares, retries: all that is done with a run besides advancing it live. */
@NullMarked
package fr.cdg62.opposable.projection.engine;

import org.jspecify.annotations.NullMarked;
