/** What the French sentence of any event says, whichever aggregate it belongs to. */
@NullMarked
package fr.cdg62.opposable.sentence;

import org.jspecify.annotations.NullMarked;
