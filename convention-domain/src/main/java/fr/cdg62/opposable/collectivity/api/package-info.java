/** What a collectivity may be told and what happened to it: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.collectivity.api;

import org.jspecify.annotations.NullMarked;
