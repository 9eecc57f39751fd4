/** What a ledger of assistance may be told and what happened to it: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.assistance.api;

import org.jspecify.annotations.NullMarked;
