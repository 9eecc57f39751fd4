/** Who and what the scenarios speak of, and how they speak: a cast, a register, given and when and expect. */
@NullMarked
package fr.cdg62.opposable.cast;

import org.jspecify.annotations.NullMarked;
