/** Durable commands a second through Axon's command bus and event sourcing repository. */
@NullMarked
package fr.cdg62.opposable.benchmark.command;

import org.jspecify.annotations.NullMarked;
