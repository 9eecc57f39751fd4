/** The journal and its keys as an aggregate. */
@NullMarked
package fr.cdg62.opposable.journalkey.model;

import org.jspecify.annotations.NullMarked;
