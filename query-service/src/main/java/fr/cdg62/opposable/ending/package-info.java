/** How conventions end badly: the registers of terminations, breaches and disputes across conventions, each read as it stood on a day. */
@NullMarked
package fr.cdg62.opposable.ending;

import org.jspecify.annotations.NullMarked;
