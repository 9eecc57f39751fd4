package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of the register of collectivities. */
public enum CollectivityCode implements RefusalCode {
    /** The body is in the register already, with another command. */
    ALREADY_REGISTERED,
    /** The id does not name the centre and the SIREN given beside it. */
    ID_MISMATCH,
    /** The affiliation would start before another has ended. */
    AFFILIATION_OVERLAPS,
    /** No affiliation runs on the day said to be its last. */
    NOT_AFFILIATED,
    /** An attachment of the same kind already begins that day. */
    ATTACHMENT_ALREADY_RECORDED,
    /** The body would be attached to itself. */
    ATTACHED_TO_ITSELF,
    /** What was decided begins more than a year from now. */
    TOO_FAR_AHEAD
}
