/**
 * What leaves the product with its proof: an export that a stranger verifies without it ({@code docs/journal.md}, section 12), whole, of
 * one collectivity or of one convention, or the answer that nothing of a kind was recorded between two dates.
 */
@NullMarked
package fr.cdg62.opposable.proof;

import org.jspecify.annotations.NullMarked;
