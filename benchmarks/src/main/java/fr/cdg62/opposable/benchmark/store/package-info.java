/** The stores put side by side: ours on SQLite, and Axon's own JDBC engine on PostgreSQL, each behind the same Axon interface. */
@NullMarked
package fr.cdg62.opposable.benchmark.store;

import org.jspecify.annotations.NullMarked;
