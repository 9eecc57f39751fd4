/**
 * The tamper drill (A45, R-23): a copy of the store is corrupted as somebody with the disk could, in one way after the other, and a report
 * shows what notices each. The store itself is only read.
 */
@NullMarked
package fr.cdg62.opposable.application.drill;

import org.jspecify.annotations.NullMarked;
