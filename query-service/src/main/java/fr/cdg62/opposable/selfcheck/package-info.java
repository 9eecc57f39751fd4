/**
 * The check that totals equal details: every ledger is folded again from the log, its totals are compared with its entries, and
 * what is stored of it with what the log says.
 */
@NullMarked
package fr.cdg62.opposable.selfcheck;

import org.jspecify.annotations.NullMarked;
