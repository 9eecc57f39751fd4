/** Persons by reference: their offices and delegations, with a name that stays sealed until it is shown to someone allowed. */
@NullMarked
package fr.cdg62.opposable.persons;

import org.jspecify.annotations.NullMarked;
