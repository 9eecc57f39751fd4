/** What every aggregate does around a decision: the answer to a retry, the version the caller saw, the stamp on what is applied. */
@NullMarked
package fr.cdg62.opposable.model;

import org.jspecify.annotations.NullMarked;
