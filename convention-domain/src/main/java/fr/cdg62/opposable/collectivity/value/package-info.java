/** The words of a collectivity: its id, legal category and kind of affiliation. */
@NullMarked
package fr.cdg62.opposable.collectivity.value;

import org.jspecify.annotations.NullMarked;
