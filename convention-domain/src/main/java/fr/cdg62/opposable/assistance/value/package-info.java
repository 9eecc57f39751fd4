/** The words of a ledger of assistance: entries, contract years, figures, all in whole minutes. */
@NullMarked
package fr.cdg62.opposable.assistance.value;

import org.jspecify.annotations.NullMarked;
