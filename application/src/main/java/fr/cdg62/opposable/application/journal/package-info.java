/** The journal on a data folder: the store's bytes, the private keys, and what carries the notes to somebody else. */
@NullMarked
package fr.cdg62.opposable.application.journal;

import org.jspecify.annotations.NullMarked;
