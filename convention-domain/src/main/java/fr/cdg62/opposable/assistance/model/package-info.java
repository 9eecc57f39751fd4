/** The aggregate of a ledger of assistance. */
@NullMarked
package fr.cdg62.opposable.assistance.model;

import org.jspecify.annotations.NullMarked;
