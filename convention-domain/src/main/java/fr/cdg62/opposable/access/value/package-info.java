/** The small values of accounts. */
@NullMarked
package fr.cdg62.opposable.access.value;

import org.jspecify.annotations.NullMarked;
