/** The small values of consultations. */
@NullMarked
package fr.cdg62.opposable.consultation.value;

import org.jspecify.annotations.NullMarked;
