/** Four conventions with their projects and their assistance, played in a simulated installation: Libercourt's own, and three invented ones. */
@NullMarked
package fr.cdg62.opposable.application.demo;

import org.jspecify.annotations.NullMarked;
