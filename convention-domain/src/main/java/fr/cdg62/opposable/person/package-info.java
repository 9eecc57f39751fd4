/** A person holds mandates, dated, in a collectivity or at the centre, and may receive a delegation of signature. Events know a person by reference only: the name is sealed with a key that two accounts may have destroyed, with the visa of the archives and while no dispute forbids it. */
@NullMarked
package fr.cdg62.opposable.person;

import org.jspecify.annotations.NullMarked;
