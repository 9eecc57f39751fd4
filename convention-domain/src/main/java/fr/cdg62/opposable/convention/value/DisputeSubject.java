package fr.cdg62.opposable.convention.value;

/** What the parties disagree about. */
public enum DisputeSubject {
    /** The termination of the convention: it is contested within two months (legal sheet, 4.2). */
    TERMINATION,
    /** What one party did or did not do under the convention: the two months do not apply (CJA R421-1, last paragraph). */
    PERFORMANCE,
    /** A sum of money: the judge is asked after a first claim was refused (CJA R421-1). */
    MONEY,
    OTHER
}
