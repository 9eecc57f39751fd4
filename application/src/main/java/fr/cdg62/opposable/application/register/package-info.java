/** The register of collectivities, loaded as commands at the first start. */
@NullMarked
package fr.cdg62.opposable.application.register;

import org.jspecify.annotations.NullMarked;
