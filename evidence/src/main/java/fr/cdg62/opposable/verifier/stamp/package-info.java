/** Time-stamps of RFC 3161, read by hand and verified with the JDK ({@code docs/journal.md}, section 9). */
@NullMarked
package fr.cdg62.opposable.verifier.stamp;

import org.jspecify.annotations.NullMarked;
