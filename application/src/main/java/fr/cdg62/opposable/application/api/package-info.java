/** The command API over HTTP: one table of routes, strict bodies, problems with their article and remedy. */
@NullMarked
package fr.cdg62.opposable.application.api;

import org.jspecify.annotations.NullMarked;
