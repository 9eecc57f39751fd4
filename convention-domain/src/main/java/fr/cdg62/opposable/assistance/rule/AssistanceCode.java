package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of ledgers of assistance: the legal sheet's, and after them the few it leaves unnamed. */
public enum AssistanceCode implements RefusalCode {
    /** R12: no minute at all, or more than twelve hours. */
    BAD_DURATION,
    /** R12: outside the term, or before the signature. */
    OUT_OF_TERM,
    /** R8, anomaly: done after the end, knowingly. */
    OFF_CONVENTION,
    /** R12, anomaly: accepted while the end was not known to be that early. */
    AFTER_END,
    /** R12, anomaly: a closed year came to less than what was owed. */
    SHORTFALL,
    /** R12: recorded once its contract year is over, without a reason. */
    LATE_ENTRY_REASON_REQUIRED,
    /** R12: a convention has one ledger. */
    LEDGER_ALREADY_OPEN,
    /** R9: the convention ends another day. */
    LEDGER_ENDS_ANOTHER_DAY,
    /** R12: the entry is written already. */
    ENTRY_ALREADY_LOGGED,
    /** R12: no entry under that id. */
    ENTRY_UNKNOWN,
    /** R12: the entry was corrected or cancelled already. */
    ENTRY_REVERSED,
    /** R12: the entry proves step S8 already. */
    ENTRY_ALREADY_LINKED,
    /** R12: the entry proves nothing else. */
    ENTRY_NOT_LINKED,
    /** the collectivity recognised it already. */
    ENTRY_ALREADY_ACKNOWLEDGED,
    /** recognised before it was done. */
    ACKNOWLEDGED_BEFORE_SERVICE,
    /** R12: the offer is made already. */
    OFFER_ALREADY_MADE,
    /** R12: no offer under that id. */
    OFFER_UNKNOWN,
    /** R12: the offer is answered already. */
    OFFER_ALREADY_ANSWERED,
    /** R12: answered before it was made. */
    ANSWER_BEFORE_OFFER,
    /** R12: an answer asked for before the offer itself. */
    ANSWER_DUE_BEFORE_OFFER,
    /** the session is planned already. */
    PLAN_ALREADY_MADE,
    /** no such session is still to be held. */
    PLAN_UNKNOWN,
    /** planned for a day that is over. */
    PLAN_IN_THE_PAST,
    /** R12: the convention covers no day of that year. */
    YEAR_NOT_COVERED,
    /** R12: the last covered day of the year is not over. */
    YEAR_NOT_OVER,
    /** the year is not closed. */
    YEAR_NOT_CLOSED,
    /** dated before the closing of the year. */
    STATEMENT_BEFORE_CLOSING,
    /** the figures are those of the statement before. */
    STATEMENT_UNCHANGED,
    /** no such statement. */
    STATEMENT_UNKNOWN,
    /** sent before it was issued. */
    SENT_BEFORE_ISSUE,
    /** it was sent to nobody. */
    STATEMENT_NOT_SENT,
    /** answered before it was sent. */
    ANSWER_BEFORE_SENDING,
    /** answered already. */
    STATEMENT_ALREADY_ANSWERED,
    /** contested without a point. */
    POINT_REQUIRED,
    /** accepted, and points contested. */
    POINT_NOT_EXPECTED,
    /** the delay of the house is not over. */
    SILENCE_NOT_REACHED
}
