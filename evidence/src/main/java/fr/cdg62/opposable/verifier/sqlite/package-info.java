/** Reads the tables of an SQLite file from its documented format, without SQLite: header, log, b-tree pages, records. */
@NullMarked
package fr.cdg62.opposable.verifier.sqlite;

import org.jspecify.annotations.NullMarked;
