/** JSON as the journal writes it (RFC 8785, whole numbers only), read strictly and written by hand. */
@NullMarked
package fr.cdg62.opposable.verifier.text;

import org.jspecify.annotations.NullMarked;
