/** What follows for conventions from the launch of a campaign. */
@NullMarked
package fr.cdg62.opposable.campaign.policy;

import org.jspecify.annotations.NullMarked;
