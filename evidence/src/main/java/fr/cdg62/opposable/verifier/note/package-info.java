/** Checkpoints as signed notes, and the keys that sign them ({@code docs/journal.md}, sections 7 and 8). */
@NullMarked
package fr.cdg62.opposable.verifier.note;

import org.jspecify.annotations.NullMarked;
