/**
 * Who was allowed to act, and when. An account holds one role at a time, in one centre. A role given or withdrawn is a
 * fact of the trade, because it says under which authority later facts were recorded. Names, passwords and their hashes
 * are no facts: they stay with the application. What a role may do stands in the application's policy table.
 */
@NullMarked
package fr.cdg62.opposable.access;

import org.jspecify.annotations.NullMarked;
