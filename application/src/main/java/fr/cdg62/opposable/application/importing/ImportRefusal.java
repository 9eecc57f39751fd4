package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of a sheet, or of a line before any rule of law is asked. */
public enum ImportRefusal implements RefusalCode {
    /** Neither CSV nor ODS, or damaged. */
    SHEET_UNREADABLE,
    /** More lines, columns, characters or bytes than an import takes. */
    SHEET_TOO_LARGE,
    /** The sheet spelled the name of a person erased since. */
    SHEET_DESTROYED,
    /** A column the import does not know. */
    SHEET_COLUMN_UNKNOWN,
    /** A column no import goes without. */
    SHEET_COLUMN_MISSING,
    /** A cell that computes: what it showed is not a fact. */
    CELL_FORMULA,
    /** A cell that must be filled and is not. */
    CELL_EMPTY,
    /** A cell that is not what its column takes. */
    CELL_UNREADABLE,
    /** No recorded person is called so. */
    SIGNATORY_UNKNOWN,
    /** Several recorded persons are called so. */
    SIGNATORY_AMBIGUOUS,
    /** No recorded person is called so, or has that id. */
    PERSON_UNKNOWN,
    /** Several recorded persons are called so. */
    PERSON_AMBIGUOUS,
    /** The same convention, by collectivity, start and act, is recorded already. */
    CONVENTION_ALREADY_THERE,
    /** The same hour, by its reference or else by all it says, is recorded already. */
    HOUR_ALREADY_THERE,
    /** An hour under the same reference is recorded already, and says something else. */
    HOUR_TOLD_OTHERWISE;

    /** Whether the code says that there is nothing to record. */
    static boolean saysThere(String code) {
        return code.equals(CONVENTION_ALREADY_THERE.name()) || code.equals(HOUR_ALREADY_THERE.name());
    }

    /** The refusal under this code. */
    CommandRefused with(Object... facts) {
        return new CommandRefused(Refusal.of(this, Article.of("reprise d'un fichier"), Facts.of(facts)));
    }
}
