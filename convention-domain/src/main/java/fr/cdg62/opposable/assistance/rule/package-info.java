/** What must be true of a ledger of assistance before something is written in it. */
@NullMarked
package fr.cdg62.opposable.assistance.rule;

import org.jspecify.annotations.NullMarked;
