/** All that is known of one collectivity on one page: its conventions, its office-holders, what comes and what weighs. */
@NullMarked
package fr.cdg62.opposable.overview;

import org.jspecify.annotations.NullMarked;
