/** The Merkle tree of RFC 9162 section 2.1: roots, proofs of inclusion and of consistency. */
@NullMarked
package fr.cdg62.opposable.verifier.tree;

import org.jspecify.annotations.NullMarked;
