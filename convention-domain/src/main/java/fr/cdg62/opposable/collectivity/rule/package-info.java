/** What must be true before the register of collectivities changes. */
@NullMarked
package fr.cdg62.opposable.collectivity.rule;

import org.jspecify.annotations.NullMarked;
