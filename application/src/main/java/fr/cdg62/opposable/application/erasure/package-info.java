/** A person forgotten: what is looked at before, and what obeys once it is decided. */
@NullMarked
package fr.cdg62.opposable.application.erasure;

import org.jspecify.annotations.NullMarked;
