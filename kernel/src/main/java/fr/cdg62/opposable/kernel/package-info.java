/** What every room speaks. Nothing here reads a clock, draws at random or does input and output. */
@NullMarked
package fr.cdg62.opposable.kernel;

import org.jspecify.annotations.NullMarked;
