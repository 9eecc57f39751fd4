/** From the command line to a running installation, and the one-line reasons not to start. */
@NullMarked
package fr.cdg62.opposable.application.start;

import org.jspecify.annotations.NullMarked;
