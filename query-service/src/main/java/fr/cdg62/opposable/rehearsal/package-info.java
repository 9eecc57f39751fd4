/** The rehearsal of a defence (L-22): what the file of a convention would show a judge today, head by head, and what is missing. For the centre alone. */
@NullMarked
package fr.cdg62.opposable.rehearsal;

import org.jspecify.annotations.NullMarked;
