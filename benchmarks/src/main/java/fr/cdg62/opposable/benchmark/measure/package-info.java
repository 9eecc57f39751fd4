/** Figures over several windows, and how they are written down. */
@NullMarked
package fr.cdg62.opposable.benchmark.measure;

import org.jspecify.annotations.NullMarked;
