/** Journals, stores and exports made for tests, slowly and simply, from {@code docs/journal.md}: nothing here is the verifier's. */
@NullMarked
package fr.cdg62.opposable.verifier.made;

import org.jspecify.annotations.NullMarked;
