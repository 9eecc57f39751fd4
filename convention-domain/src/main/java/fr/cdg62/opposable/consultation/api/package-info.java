/** What is asked and what is told of consultations. */
@NullMarked
package fr.cdg62.opposable.consultation.api;

import org.jspecify.annotations.NullMarked;
