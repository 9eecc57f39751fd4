/** Two instants of one convention, project or ledger side by side: which fields differ, and the event responsible for each. */
@NullMarked
package fr.cdg62.opposable.compare;

import org.jspecify.annotations.NullMarked;
