/** What must be true of a convention: each rule knows its code, its source and its facts. */
@NullMarked
package fr.cdg62.opposable.convention.rule;

import org.jspecify.annotations.NullMarked;
