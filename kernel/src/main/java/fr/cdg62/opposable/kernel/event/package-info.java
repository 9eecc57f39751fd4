/** What is stored for ever: names and revisions of events, their envelope, sealed text and the canonical form of the journal. */
@NullMarked
package fr.cdg62.opposable.kernel.event;

import org.jspecify.annotations.NullMarked;
