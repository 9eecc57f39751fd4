package fr.cdg62.opposable.campaign.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of campaigns. */
public enum CampaignCode implements RefusalCode {
    /** The campaign was launched already, by another command. */
    CAMPAIGN_ALREADY_LAUNCHED,
    /** No convention is in it. */
    CAMPAIGN_EMPTY,
    /** A convention is both in it and left out of it. */
    CAMPAIGN_CONTRADICTS_ITSELF,
    /** Answers would be due before the launch. */
    ANSWER_BEFORE_LAUNCH,
    /** The convention is not in it. */
    NOT_IN_CAMPAIGN
}
