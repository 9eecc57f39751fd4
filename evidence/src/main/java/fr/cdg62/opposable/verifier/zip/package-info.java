/** Reads a ZIP archive from its documented format, and nothing of a file that is not as its entry announces it. */
@NullMarked
package fr.cdg62.opposable.verifier.zip;

import org.jspecify.annotations.NullMarked;
