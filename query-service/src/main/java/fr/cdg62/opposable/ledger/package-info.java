/** The ledger of assistance of one convention: its contract years, its entries with their corrections, and what was made of them. */
@NullMarked
package fr.cdg62.opposable.ledger;

import org.jspecify.annotations.NullMarked;
