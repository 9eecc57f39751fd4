/** What must be true before a campaign is launched. */
@NullMarked
package fr.cdg62.opposable.campaign.rule;

import org.jspecify.annotations.NullMarked;
