package fr.cdg62.opposable.application.form;

/** How a component of a command is asked for on a page. */
public enum FieldKind {
    DAY,
    /** One word of an enum. */
    ONE_OF,
    /** Any number of words of an enum, or of things in the file. */
    SOME_OF,
    /** A file to send, or a document already cited. */
    DOCUMENT,
    /** Any number of those. */
    DOCUMENTS,
    /** Something known already, chosen by what it is rather than typed by its id. */
    REFERENCE,
    /** An id made here, carried from step to step and never shown as a question. */
    MADE,
    NUMBER,
    YES_NO,
    LINE,
    /** Several lines of text: a reason, a clause. */
    REASON,
    /** Several values, one a line. */
    SEVERAL,
    /** Fields that go together. */
    GROUP,
    /** A table, one group a row. */
    ROWS
}
