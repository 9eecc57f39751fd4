package fr.cdg62.opposable.convention.value;

/** The form in which a party says that it terminates. Only some are a notice (convention, article 6, termination; legal sheet, R20). */
public enum NoticeForm {
    /** The agreed form: a registered letter with acknowledgement of receipt. */
    REGISTERED_LETTER,
    /** Qualified electronic registered delivery, equivalent in law once both parties have consented (CPCE L100). */
    ELECTRONIC_DELIVERY,
    /** Service by a commissaire de justice: a stronger proof, but not the agreed form. */
    BAILIFF,
    EMAIL,
    PORTAL_MESSAGE,
    ORDINARY_LETTER,
    ORAL;

    /** Whether it is a notice at all. */
    public boolean isNotice() {
        return this == REGISTERED_LETTER || this == ELECTRONIC_DELIVERY || this == BAILIFF;
    }
}
