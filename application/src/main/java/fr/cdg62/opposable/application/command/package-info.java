/** How a command reaches its aggregate: allowed, hashed, sent, answered. */
@NullMarked
package fr.cdg62.opposable.application.command;

import org.jspecify.annotations.NullMarked;
