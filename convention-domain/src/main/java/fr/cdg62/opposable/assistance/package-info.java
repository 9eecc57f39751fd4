/** The centre owes each collectivity at least two hours of assistance a year (convention, article 3-3). A ledger holds, convention by convention, what was done, for whom and when, closes each contract year on what it says, and corrects itself by new entries only. No price is ever attached to it. */
@NullMarked
package fr.cdg62.opposable.assistance;

import org.jspecify.annotations.NullMarked;
