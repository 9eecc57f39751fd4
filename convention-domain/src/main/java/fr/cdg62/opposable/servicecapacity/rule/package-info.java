/** What must be true before a capacity is declared. */
@NullMarked
package fr.cdg62.opposable.servicecapacity.rule;

import org.jspecify.annotations.NullMarked;
