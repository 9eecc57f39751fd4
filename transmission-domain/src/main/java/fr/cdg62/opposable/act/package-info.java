/**
 * An act is what a collectivity decides and sends to the prefecture. It keeps one identifier from the acknowledgement on. Its
 * nature says what it is.
 */
@NullMarked
package fr.cdg62.opposable.act;

import org.jspecify.annotations.NullMarked;
