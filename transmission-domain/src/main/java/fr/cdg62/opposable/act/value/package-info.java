/** The words of a transmitted act. */
@NullMarked
package fr.cdg62.opposable.act.value;

import org.jspecify.annotations.NullMarked;
