/** The aggregate of a collectivity, and the fold that answers what the register said on a day. */
@NullMarked
package fr.cdg62.opposable.collectivity.model;

import org.jspecify.annotations.NullMarked;
