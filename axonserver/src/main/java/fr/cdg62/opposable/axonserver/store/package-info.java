/**
 * The embedded event store: one SQLite file, {@code events.db}, in a data folder, behind Axon's {@code EventStorageEngine}.
 *
 * <p>One thread writes. Callers queue the events of one unit of work; the writer commits all that wait in one transaction, a
 * savepoint an append, and lets the callers go once the log is synced ({@code synchronous=FULL}). Reads use a few read-only
 * connections and see committed events only. Each row carries its journal leaf, its knowledge instant and a checksum that every
 * read verifies.
 *
 * <p>What is noticed at opening: a missing or cut file, a row missing between two others, a log deleted or cut below the position
 * remembered in {@code events.head}. That memory is exact after a killed process; after a power cut it may be some commits old,
 * and if the log and the memory are both removed, only the journal's checkpoints can tell. What is noticed at each read: a
 * changed byte, a gap. {@code verify} walks everything and derives every leaf again.
 *
 * <p>While a store is open, nothing else in the same process may open and close {@code events.db} as a plain file: the system
 * would drop SQLite's locks. A copy is taken with {@code VACUUM INTO}, or of the whole folder once the store is closed.
 */
@NullMarked
package fr.cdg62.opposable.axonserver.store;

import org.jspecify.annotations.NullMarked;
