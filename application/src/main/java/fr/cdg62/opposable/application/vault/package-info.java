/** The person vault: one key a person, apart from the store and from the views. */
@NullMarked
package fr.cdg62.opposable.application.vault;

import org.jspecify.annotations.NullMarked;
