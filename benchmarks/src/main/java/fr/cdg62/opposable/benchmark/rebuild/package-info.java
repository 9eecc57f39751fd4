/** The rebuild of a read model: the product's engine, and the idiom that loads, changes and replaces a document an event. */
@NullMarked
package fr.cdg62.opposable.benchmark.rebuild;

import org.jspecify.annotations.NullMarked;
