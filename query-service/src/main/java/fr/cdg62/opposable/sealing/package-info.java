/**
 * The sealing of the journal: everything is computed anew from the bytes of the store, compared with every note signed before, and only
 * then signed ({@code docs/journal.md}, sections 5 to 11).
 */
@NullMarked
package fr.cdg62.opposable.sealing;

import org.jspecify.annotations.NullMarked;
