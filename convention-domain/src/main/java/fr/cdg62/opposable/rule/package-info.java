/** The rules and codes that every context shares. */
@NullMarked
package fr.cdg62.opposable.rule;

import org.jspecify.annotations.NullMarked;
