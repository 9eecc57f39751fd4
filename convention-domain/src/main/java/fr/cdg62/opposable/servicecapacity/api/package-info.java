/** What the capacity of a service may be told and what was declared of it: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.servicecapacity.api;

import org.jspecify.annotations.NullMarked;
