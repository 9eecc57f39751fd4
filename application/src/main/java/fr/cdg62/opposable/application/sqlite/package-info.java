/** The small SQLite files that are neither events nor views: accounts and the vault. */
@NullMarked
package fr.cdg62.opposable.application.sqlite;

import org.jspecify.annotations.NullMarked;
