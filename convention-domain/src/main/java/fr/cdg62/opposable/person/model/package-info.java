/** The aggregate of a person, and the fold that answers which offices were held on a day. */
@NullMarked
package fr.cdg62.opposable.person.model;

import org.jspecify.annotations.NullMarked;
