/** The words of a person's offices: body, capacity, mandate, delegation. */
@NullMarked
package fr.cdg62.opposable.person.value;

import org.jspecify.annotations.NullMarked;
