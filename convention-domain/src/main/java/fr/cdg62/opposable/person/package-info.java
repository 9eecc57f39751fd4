/** A person holds mandates, dated, in a collectivity or at the centre, and may receive a delegation of signature. Events know a person by reference only: the name is sealed with a key that can be destroyed. */
@NullMarked
package fr.cdg62.opposable.person;

import org.jspecify.annotations.NullMarked;
