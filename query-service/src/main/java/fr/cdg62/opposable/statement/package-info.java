/**
 * The yearly statement as data and as a document. Both are pure functions of the events up to the last one the statement counts, so
 * that whoever reads the same events again obtains the same figures and the same bytes.
 */
@NullMarked
package fr.cdg62.opposable.statement;

import org.jspecify.annotations.NullMarked;
