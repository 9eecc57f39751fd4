/** What pages have in common: the layout, the two dates of the screen, how things are said. */
@NullMarked
package fr.cdg62.opposable.pages;

import org.jspecify.annotations.NullMarked;
