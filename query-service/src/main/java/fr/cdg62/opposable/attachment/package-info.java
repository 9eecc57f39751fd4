/** What bodies are attached to, as other lists ask it: which intercommunal body, which arrondissement, on which day. */
@NullMarked
package fr.cdg62.opposable.attachment;

import org.jspecify.annotations.NullMarked;
