/** What follows for ledgers of assistance from the life of their conventions. */
@NullMarked
package fr.cdg62.opposable.assistance.policy;

import org.jspecify.annotations.NullMarked;
