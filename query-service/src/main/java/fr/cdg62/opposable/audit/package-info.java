/** The raw history: every event of any stream as a sentence, with its two dates, its author and its stored form one click away. */
@NullMarked
package fr.cdg62.opposable.audit;

import org.jspecify.annotations.NullMarked;
