/** The quick entry of hours of assistance: one line typed at the keyboard, for one collectivity or for several helped at once. */
@NullMarked
package fr.cdg62.opposable.application.hour;

import org.jspecify.annotations.NullMarked;
