/** The portfolio of conventions: one line each, with the facts from which its state on any day follows. */
@NullMarked
package fr.cdg62.opposable.portfolio;

import org.jspecify.annotations.NullMarked;
