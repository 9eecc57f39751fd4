/** A page for every command: a form read from the command's record, checked without recording, then recorded once. */
@NullMarked
package fr.cdg62.opposable.application.form;

import org.jspecify.annotations.NullMarked;
