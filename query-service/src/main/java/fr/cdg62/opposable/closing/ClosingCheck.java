package fr.cdg62.opposable.closing;

/** What is checked before a termination is accepted as effective, and what follows from it, in the order of the legal sheet (3.3). */
public enum ClosingCheck {
    /** Why, and the breaches invoked (R19). */
    GROUND,
    /** A formal notice left without effect came first, or a reason says why not (R19). */
    FORMAL_NOTICE,
    /** Who signed could. */
    AUTHOR,
    /** The agreed form, or another (R20). */
    FORM,
    /** To whom, and where. */
    ADDRESSEE,
    /** What proves each date (3.1, 3.2). */
    EVIDENCE,
    /** The day it counts as notified, and by which rule. */
    NOTIFICATION,
    /** The day it ends the convention (R21). */
    EFFECT,
    /** The ledger of assistance is closed on the eve (R12). */
    LEDGER,
    /** The share of the floor that the year cut short leaves (R12). */
    PRO_RATA,
    /** Nothing more is done under the convention. */
    PROJECT,
    /** Certificates stay with the collectivity. */
    CERTIFICATES,
    /** So does its convention with the prefecture. */
    PREFECTURE,
    /** Its data are handed back. */
    HAND_BACK,
    /** The file is kept as it is. */
    ARCHIVE,
    /** The time to contest (4.2). */
    DISPUTE_CLOCK
}
