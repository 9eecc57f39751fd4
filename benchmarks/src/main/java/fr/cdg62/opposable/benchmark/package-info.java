/**
 * Side-by-side measurements of the product and of what a careful Axon user would run instead. One program; nothing depends on
 * it and it gates no test.
 */
@NullMarked
package fr.cdg62.opposable.benchmark;

import org.jspecify.annotations.NullMarked;
