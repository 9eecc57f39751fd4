package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of conventions: the legal sheet's, and after them the few it leaves unnamed. */
public enum ConventionCode implements RefusalCode {
    /** R1: the party has no recorded act under the number cited. */
    NO_AUTHORISATION,
    /** R1: the signature is dated before the act, and no later act ratifies it. */
    SIGNED_BEFORE_AUTHORISATION,
    /** R1, anomaly: a later act ratified an early signature. */
    RATIFIED_AFTERWARDS,
    /** R1, anomaly: the act was not enforceable, or is not known to have been, on the day of signature. */
    SIGNED_BEFORE_ENFORCEABLE,
    /** R2: neither office nor delegation covers the day of signature. */
    SIGNATORY_NOT_IN_OFFICE,
    /** R7: the written end is not the computed one; with a reason, an anomaly, and the paper prevails. */
    TERM_MISMATCH,
    /** R7: the start precedes the last signature; with a reason, an anomaly. */
    RETROACTIVE_START,
    /** R7, anomaly: the paper bears no start. */
    START_DATE_BLANK,
    /** R17: article 5 as it stands pays for affiliated bodies only. */
    PRICING_CLAUSE_REQUIRES_AFFILIATION,
    /** R26: the side's original is in the register already. */
    ORIGINAL_ALREADY_REGISTERED,
    /** R26: the side's original is not in the register. */
    ORIGINAL_UNKNOWN,
    /** R26: the side's original is lost. */
    ORIGINAL_LOST,
    /** R26: dated before the deed. */
    BEFORE_DEED,
    /** R26: a scan without its day, or a day without a scan. */
    SCAN_UNDATED,
    /** R26, anomaly: signed electronically, and yet the two sides hold different files. */
    ELECTRONIC_COPIES_DIFFER,
    /** R17, anomaly: the body bound is affiliated no more, during the term. */
    FINANCING_BASIS_LOST,
    /** R29, anomaly: another text was signed than the one annexed to the act. */
    SIGNED_TEXT_DIFFERS_FROM_ANNEX,
    /** R5: nothing was chosen, or not by the day of signature. */
    PRESTATION_REQUIRED,
    /** R5: P1 and P2 together. */
    PRESTATIONS_EXCLUSIVE,
    /** R5: P1 or P2 without a scope. */
    SCOPE_REQUIRED,
    /** R5: a scope without P1 or P2. */
    SCOPE_NOT_IN_PRESTATION,
    /** R5, R7: what is signed no longer changes; an avenant does. */
    ALREADY_SIGNED,
    /** R1: a delegated decision without the reference of its delegation. */
    DELEGATION_REQUIRED,
    /** R1: the party's act is recorded already under that number. */
    ACT_ALREADY_RECORDED,
    /** R1: no act of the party under that number. */
    ACT_UNKNOWN,
    /** R29: the identifier names another day or another author. */
    ACT_IDENTIFIER_MISMATCH,
    /** R1: an act published or received before it was adopted. */
    BEFORE_ADOPTION,
    /** The convention was drafted already, by another command. */
    ALREADY_DRAFTED,
    /** The collectivity is not in the register. */
    COLLECTIVITY_UNKNOWN,
    /** R1: another body has taken the collectivity's place by the day of the draft. */
    COLLECTIVITY_SUCCEEDED,
    /** R1: the register knows no such succession of the body the convention binds. */
    NO_SUCCESSION,
    /** R1, anomaly: signed for a body that had given way to another by the day of signature. */
    SIGNED_FOR_FORMER_BODY,
    /** R7: the whole term precedes the last signature. */
    TERM_OVER_BEFORE_SIGNATURE,
    /** R9: it has no term before both parties have signed. */
    NOT_SIGNED,
    /** R9: the clock came before the first day. */
    START_NOT_REACHED,
    /** R9: the clock came before the day after the last. */
    END_NOT_REACHED,
    /** R8: renewed once already; there is no second renewal, whatever its form. */
    RENEWAL_ALREADY_USED,
    /** R8: the party has decided already. */
    RENEWAL_ALREADY_DECIDED,
    /** R8: the window of the house has not opened. */
    RENEWAL_TOO_EARLY,
    /** R8: a dead convention is not renewed. */
    CONVENTION_EXPIRED,
    /** R8: dated in time and recorded after the last day, without a reason. */
    LATE_REASON_REQUIRED,
    /** R8, anomaly: dated in time and recorded after the last day. */
    RECORDED_LATE,
    /** R8: the day of that reminder has not come. */
    REMINDER_NOT_DUE,
    /** R8: that reminder was issued for that last day. */
    REMINDER_ALREADY_ISSUED,
    /** R8: no such reminder was issued. */
    REMINDER_UNKNOWN,
    /** R8: the same account saw it already. */
    REMINDER_ALREADY_ACKNOWLEDGED,
    /** R8: the ladder of the house has no such rung. */
    REMINDER_NOT_OF_THE_LADDER,
    /** R8: the term to remind of is over. */
    TERM_OVER,
    /** R1: that party has not signed. */
    SIGNATURE_UNKNOWN,
    /** R1: what consents to a signature is an act adopted after it. */
    RATIFICATION_NOT_LATER,
    /** R1: the signature was ratified already. */
    ALREADY_RATIFIED,
    /** R5: an avenant is drafted once under its number. */
    AMENDMENT_ALREADY_DRAFTED,
    /** R5: no avenant under that number. */
    AMENDMENT_UNKNOWN,
    /** R5: an avenant changes something. */
    AMENDMENT_EMPTY,
    /** R5: an avenant rewrites something that is no clause of the convention. */
    CLAUSE_OUTSIDE_THE_CONVENTION,
    /** R5: an avenant gives one clause two new texts. */
    CLAUSE_REWRITTEN_TWICE,
    /** R8: the act by which a party renews was not enforceable when the new period began, or is not known to have been. */
    RENEWED_BEFORE_ENFORCEABLE,
    /** R5: the party has signed that avenant. */
    AMENDMENT_ALREADY_SIGNED,
    /** R19: no breach of the other party is invoked. */
    GROUND_REQUIRED,
    /** R19, anomaly: a ground outside the clause, for counsel. */
    LEGAL_REVIEW,
    /** R20: not a registered letter, nor what the law makes equal to it. */
    NOTICE_FORM,
    /** R20, anomaly: a proof stronger than the agreed form, and not it. */
    FORM_NOT_AGREED,
    /** 3.2: one of the parties had not consented to electronic delivery by that day. */
    LRE_CONSENT_MISSING,
    /** 3.2: no consent of the party counts that day, so that none is revoked. */
    ELECTRONIC_CONSENT_UNKNOWN,
    /** 3.2: the party revoked its consent that very day. */
    ELECTRONIC_CONSENT_REVOKED_THAT_DAY,
    /** 3.1, 3.2: collected or accepted after the fifteen days. */
    LRE_WINDOW_CLOSED,
    /** 3.2, anomaly: a fact of an electronic delivery without its proof. */
    PROOF_MISSING,
    /** R19: no formal notice came first, and no reason is given. */
    FORMAL_NOTICE_REASON_REQUIRED,
    /** R19, anomaly: no formal notice came first. */
    NO_FORMAL_NOTICE,
    /** R19: the convention does not bind the parties yet. */
    NOT_IN_FORCE,
    /** R19: the notice is on file already. */
    NOTICE_ALREADY_RECORDED,
    /** R19: no such notice on file. */
    NOTICE_UNKNOWN,
    /** R21: both parties withdrew it. */
    NOTICE_WITHDRAWN,
    /** 3.1: a notification date was proposed under that id. */
    NOTIFICATION_DATE_ALREADY_PROPOSED,
    /** 3.1: no notification date was proposed under that id for that notice. */
    NOTIFICATION_DATE_UNKNOWN,
    /** House policy: that notification date was confirmed already. */
    NOTIFICATION_DATE_ALREADY_CONFIRMED,
    /** 3.1: nobody confirmed that notification date. */
    NOTIFICATION_DATE_NOT_CONFIRMED,
    /** 3.1: that notification date was lifted already. */
    NOTIFICATION_DATE_ALREADY_LIFTED,
    /** 3.1: notified before it was written. */
    NOTIFIED_BEFORE_WRITTEN,
    /** 3.1, anomaly: counsel holds another day than the one the facts give. */
    NOTIFICATION_SET_BY_COUNSEL,
    /** 3.1, anomaly: the day counsel holds comes before the first presentation on file. */
    NOTIFIED_BEFORE_PRESENTED,
    /** 3.1, 3.2: another form of delivery knows such a fact. */
    DELIVERY_STEP_NOT_OF_THE_FORM,
    /** 3.1, 3.2: dated before what it supposes. */
    DELIVERY_ORDER,
    /** R8, R21: a termination counts as notified by that day. */
    TERMINATION_PENDING,
    /** R21: the termination has ended the convention already. */
    TERMINATION_EFFECTIVE,
    /** R19: the day agreed on is not to come. */
    AGREED_END_IN_THE_PAST,
    /** R20: a notice is no mere message. */
    CORRESPONDENCE_IS_A_NOTICE,
    /** R19: a breach is recorded already under that id. */
    BREACH_ALREADY_RECORDED,
    /** R19: no breach under that id. */
    BREACH_UNKNOWN,
    /** R19: no breach stands. */
    NO_STANDING_BREACH,
    /** R19: a breach that cites no commitment. */
    COMMITMENT_REQUIRED,
    /** R19: a commitment cited against a party that does not owe it. */
    COMMITMENT_OF_THE_OTHER_PARTY,
    /** R16, R19: a breach without a document that proves it. */
    BREACH_EVIDENCE_MISSING,
    /** R19: observed before the convention bound the parties. */
    OBSERVED_BEFORE_BOUND,
    /** R19: cured before it was observed. */
    CURED_BEFORE_OBSERVED,
    /** R19: cured once already. */
    BREACH_ALREADY_CURED,
    /** R19: a formal notice is recorded already under that id. */
    FORMAL_NOTICE_ALREADY_SERVED,
    /** R19: a formal notice that cites no breach. */
    FORMAL_NOTICE_WITHOUT_BREACH,
    /** R19: the breach cited is the author's own. */
    OWN_BREACH,
    /** R19: notice given of a breach that was not observed yet. */
    NOTICED_BEFORE_OBSERVED,
    /** R19: notice given of a breach that was cured by then. */
    NOTICED_ONCE_CURED,
    /** R19: less than a day left to cure. */
    CURE_PERIOD_TOO_SHORT,
    /** R23: a claim was received under that id. */
    CLAIM_ALREADY_RECEIVED,
    /** R23, anomaly: no termination on file, nor any end, when the claim was received. */
    CLAIM_WITHOUT_TERMINATION,
    /** R23: no claim under that id. */
    CLAIM_UNKNOWN,
    /** R23: decided before it was received. */
    OUTCOME_BEFORE_CLAIM,
    /** R25: a dispute was declared under that id. */
    DISPUTE_ALREADY_DECLARED,
    /** R25: no dispute under that id. */
    DISPUTE_UNKNOWN,
    /** 4.2: the day of information goes with a contested termination, and with nothing else. */
    INFORMED_DAY_MISMATCH,
    /** 4.2: contested before it was known. */
    DISPUTE_BEFORE_INFORMATION,
    /** R25: dated before the first letter of the dispute. */
    BEFORE_DISPUTE,
    /** R25: dated after the end of the dispute. */
    DISPUTE_OVER,
    /** R25: the dispute is over already. */
    DISPUTE_ALREADY_CLOSED,
    /** R25: something happened in the dispute after that day. */
    DISPUTE_GOES_ON,
    /** R25: a step was recorded under that id. */
    AMICABLE_STEP_ALREADY_RECORDED,
    /** R25: the failure was declared already. */
    AMICABLE_ALREADY_FAILED,
    /** R25: neither a written proposal nor an explicit refusal. */
    AMICABLE_NOT_PROPOSED,
    /** R25: the written proposal has not had its days. */
    AMICABLE_TOO_SHORT,
    /** 4.2: a mediation was agreed under that id. */
    MEDIATION_ALREADY_AGREED,
    /** 4.2: no mediation under that id. */
    MEDIATION_UNKNOWN,
    /** 4.2: the mediation was declared over already. */
    MEDIATION_ALREADY_ENDED,
    /** 4.2: declared over before it was agreed. */
    MEDIATION_ENDS_TOO_EARLY,
    /** R25: a case was opened under that number. */
    LITIGATION_ALREADY_OPENED,
    /** 4.2, anomaly: the case was opened after the last day to contest the termination. */
    LITIGATION_LATE,
    /** R25, anomaly: the centre went to court without any proof that it had tried to settle. */
    AMIABLE_ATTEMPT_MISSING
}
