/** The small values of a journal and its keys. */
@NullMarked
package fr.cdg62.opposable.journalkey.value;

import org.jspecify.annotations.NullMarked;
