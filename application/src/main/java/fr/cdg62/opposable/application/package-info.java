/** The composition root: opens the data folder, wires the rooms, and decides nothing. */
@NullMarked
package fr.cdg62.opposable.application;

import org.jspecify.annotations.NullMarked;
