/** Who may send which command and ask which question: accounts, tokens and the one policy table. */
@NullMarked
package fr.cdg62.opposable.application.access;

import org.jspecify.annotations.NullMarked;
