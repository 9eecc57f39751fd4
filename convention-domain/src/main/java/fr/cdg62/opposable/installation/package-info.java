/**
 * The installation itself, whose opening is the first fact of every store. It says which centre keeps the store and whether
 * its instants are real or simulated, so that no export of a simulated store can pass for a real one.
 */
@NullMarked
package fr.cdg62.opposable.installation;

import org.jspecify.annotations.NullMarked;
