/** How long one event's proof takes and how large it is, and how long one file takes as it was known at a past instant. */
@NullMarked
package fr.cdg62.opposable.benchmark.proof;

import org.jspecify.annotations.NullMarked;
