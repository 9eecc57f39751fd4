/**
 * The keys with which a centre signs the notes of its journal, made public by its own events, so that whoever holds the events knows
 * which key signed when. The private keys are elsewhere; nothing here signs.
 */
@NullMarked
package fr.cdg62.opposable.journalkey;

import org.jspecify.annotations.NullMarked;
