/** The account as an aggregate. */
@NullMarked
package fr.cdg62.opposable.access.model;

import org.jspecify.annotations.NullMarked;
