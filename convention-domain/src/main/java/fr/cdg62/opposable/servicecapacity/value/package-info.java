/** The small values of the capacity of a service. */
@NullMarked
package fr.cdg62.opposable.servicecapacity.value;

import org.jspecify.annotations.NullMarked;
