/** The command and event of an installation: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.installation.api;

import org.jspecify.annotations.NullMarked;
