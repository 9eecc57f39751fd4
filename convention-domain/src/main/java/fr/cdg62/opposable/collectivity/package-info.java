/** A collectivity is a commune, an EPCI or another local body of the centre's register. It has a SIREN, a name, a population by year and periods of affiliation to the centre. It never disappears from history. */
@NullMarked
package fr.cdg62.opposable.collectivity;

import org.jspecify.annotations.NullMarked;
