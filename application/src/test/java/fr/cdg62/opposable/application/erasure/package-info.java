/** A person forgotten through the whole house. */
@NullMarked
package fr.cdg62.opposable.application.erasure;

import org.jspecify.annotations.NullMarked;
