/** The embedded store under test: what it promises, and how it behaves when the disk or the process fails. */
@NullMarked
package fr.cdg62.opposable.axonserver.store;

import org.jspecify.annotations.NullMarked;
