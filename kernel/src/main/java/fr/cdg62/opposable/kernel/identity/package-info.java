/** Who and what a text names: SIREN, SIRET, INSEE code, act identifier, centre, person. All refuse what cannot exist. */
@NullMarked
package fr.cdg62.opposable.kernel.identity;

import org.jspecify.annotations.NullMarked;
