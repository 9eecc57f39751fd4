/** What a campaign may be told and what happened to it: stored data, never reshaped. */
@NullMarked
package fr.cdg62.opposable.campaign.api;

import org.jspecify.annotations.NullMarked;
