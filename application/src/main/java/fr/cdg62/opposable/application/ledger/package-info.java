/** Which ledger of assistance an hour belongs to, from what a person writes: a collectivity, a day, a duration. */
@NullMarked
package fr.cdg62.opposable.application.ledger;

import org.jspecify.annotations.NullMarked;
