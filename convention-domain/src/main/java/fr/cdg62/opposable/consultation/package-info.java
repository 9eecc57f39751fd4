/**
 * Who saw what: each person whose name was shown to an account that day, and each list that left the house. It names accounts and
 * persons by reference only, so the journal of consultations discloses nobody. It is kept like every event of the journal.
 */
@NullMarked
package fr.cdg62.opposable.consultation;

import org.jspecify.annotations.NullMarked;
