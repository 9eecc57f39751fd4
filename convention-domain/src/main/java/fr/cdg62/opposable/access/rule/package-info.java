/** The rules of giving and withdrawing a role. */
@NullMarked
package fr.cdg62.opposable.access.rule;

import org.jspecify.annotations.NullMarked;
