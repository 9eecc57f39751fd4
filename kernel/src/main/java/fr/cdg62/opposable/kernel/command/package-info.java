/** How a command travels from the edge to an aggregate: who, when, under which id, and the answer it gets, once. */
@NullMarked
package fr.cdg62.opposable.kernel.command;

import org.jspecify.annotations.NullMarked;
