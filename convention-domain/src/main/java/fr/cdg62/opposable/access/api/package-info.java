/** Commands and events of accounts: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.access.api;

import org.jspecify.annotations.NullMarked;
