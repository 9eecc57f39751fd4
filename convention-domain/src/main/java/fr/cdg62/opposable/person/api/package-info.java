/** What may be recorded of a person and what was: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.person.api;

import org.jspecify.annotations.NullMarked;
