package fr.cdg62.opposable.application.document;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of documents. */
public enum DocumentRefusal implements RefusalCode {
    /** A command cites a hash whose bytes were never uploaded here. */
    DOCUMENT_UNKNOWN,
    /** The bytes are none of the types kept here. */
    DOCUMENT_TYPE_REFUSED,
    /** The document is larger than the bound. */
    DOCUMENT_TOO_LARGE,
    /** No byte was sent. */
    DOCUMENT_EMPTY
}
