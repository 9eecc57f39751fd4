/** A campaign says one thing to many conventions at once, and follows what each answers: its own stream holds what was asked, and each convention
 * one event of its own. */
@NullMarked
package fr.cdg62.opposable.campaign;

import org.jspecify.annotations.NullMarked;
