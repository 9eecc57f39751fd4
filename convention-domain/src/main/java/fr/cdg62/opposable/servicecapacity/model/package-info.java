/** The capacity of a service as an aggregate. */
@NullMarked
package fr.cdg62.opposable.servicecapacity.model;

import org.jspecify.annotations.NullMarked;
