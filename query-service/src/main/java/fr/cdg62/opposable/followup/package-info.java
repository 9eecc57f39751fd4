/** The follow-up of campaigns: whom each asked, who could not be asked and why, and what each convention has answered since. */
@NullMarked
package fr.cdg62.opposable.followup;

import org.jspecify.annotations.NullMarked;
