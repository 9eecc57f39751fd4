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
    TOO_FAR_AHEAD,
    /** Another body has taken its place already. */
    ALREADY_SUCCEEDED,
    /** The body would take its own place. */
    SUCCEEDED_BY_ITSELF,
    /** The successor is not in the register. */
    SUCCESSOR_UNKNOWN,
    /** The successor has itself given way by then. */
    SUCCESSOR_SUCCEEDED,
    /** The succession would precede the day on which the body was last affiliated or attached. */
    SUCCESSION_TOO_EARLY,
    /** Another body has taken its place by then. */
    BODY_SUCCEEDED
}
