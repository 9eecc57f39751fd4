/** How a question is put to the views: the two times, the wait for one's own write, the slice, and who is asking. */
@NullMarked
package fr.cdg62.opposable.reading;

import org.jspecify.annotations.NullMarked;
