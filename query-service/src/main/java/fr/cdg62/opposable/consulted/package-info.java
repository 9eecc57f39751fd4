/** Who saw what: the report of the names shown and of the files handed over. */
@NullMarked
package fr.cdg62.opposable.consulted;

import org.jspecify.annotations.NullMarked;
