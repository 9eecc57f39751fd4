/** A long history written once into each store, and how fast each reads it back. */
@NullMarked
package fr.cdg62.opposable.benchmark.replay;

import org.jspecify.annotations.NullMarked;
