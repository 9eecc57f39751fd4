/** The consultations of an account on one day, as an aggregate. */
@NullMarked
package fr.cdg62.opposable.consultation.model;

import org.jspecify.annotations.NullMarked;
