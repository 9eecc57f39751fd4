/** The small values of an installation. */
@NullMarked
package fr.cdg62.opposable.installation.value;

import org.jspecify.annotations.NullMarked;
