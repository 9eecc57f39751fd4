/** The installation as an aggregate. */
@NullMarked
package fr.cdg62.opposable.installation.model;

import org.jspecify.annotations.NullMarked;
