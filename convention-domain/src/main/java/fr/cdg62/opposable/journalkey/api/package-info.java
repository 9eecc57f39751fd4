/** Commands and event of the keys of a journal: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.journalkey.api;

import org.jspecify.annotations.NullMarked;
