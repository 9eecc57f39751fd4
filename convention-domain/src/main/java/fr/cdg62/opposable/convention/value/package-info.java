/** The words of a convention: parties, prestations, authorisations, signatures, term. */
@NullMarked
package fr.cdg62.opposable.convention.value;

import org.jspecify.annotations.NullMarked;
