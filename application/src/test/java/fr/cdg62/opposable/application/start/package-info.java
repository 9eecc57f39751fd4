/** Figures of the rooms, measured by hand. */
package fr.cdg62.opposable.application.start;
