/** The web server: who is asking, what is refused before any handler, and the few pages of this room. */
@NullMarked
package fr.cdg62.opposable.application.web;

import org.jspecify.annotations.NullMarked;
