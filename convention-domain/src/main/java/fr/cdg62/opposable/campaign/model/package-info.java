/** The aggregate of a campaign. */
@NullMarked
package fr.cdg62.opposable.campaign.model;

import org.jspecify.annotations.NullMarked;
