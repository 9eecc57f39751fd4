/** The words of a campaign. */
@NullMarked
package fr.cdg62.opposable.campaign.value;

import org.jspecify.annotations.NullMarked;
