/** The file of one convention: its state and why, who was authorised by what, the documents, the weaknesses, the dates that explain themselves and the whole history. */
@NullMarked
package fr.cdg62.opposable.file;

import org.jspecify.annotations.NullMarked;
