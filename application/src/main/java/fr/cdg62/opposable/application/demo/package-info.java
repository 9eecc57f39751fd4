/** The convention of Libercourt, played in a simulated installation. */
@NullMarked
package fr.cdg62.opposable.application.demo;

import org.jspecify.annotations.NullMarked;
