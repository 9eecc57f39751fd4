/** The floor of every collectivity at once: what is owed, given, planned and still to give in the contract year, and who is at risk. */
@NullMarked
package fr.cdg62.opposable.floor;

import org.jspecify.annotations.NullMarked;
