/** The rules of introducing and replacing a key. */
@NullMarked
package fr.cdg62.opposable.journalkey.rule;

import org.jspecify.annotations.NullMarked;
