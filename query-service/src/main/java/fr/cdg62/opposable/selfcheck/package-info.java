/**
 * The check of the whole chain, each night and on demand: the bytes of the store, the journal above them, and every view, rebuilt
 * beside and compared document by document. It includes the check that totals equal details: every ledger is folded again from
 * the log and its totals are compared with its entries.
 */
@NullMarked
package fr.cdg62.opposable.selfcheck;

import org.jspecify.annotations.NullMarked;
