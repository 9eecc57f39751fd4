/** What must be true before a person's offices change. */
@NullMarked
package fr.cdg62.opposable.person.rule;

import org.jspecify.annotations.NullMarked;
