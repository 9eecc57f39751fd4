package fr.cdg62.opposable.application.ledger;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of an hour that no ledger, or no single one, can hold. */
public enum LedgerRefusal implements RefusalCode {
    /** No signed convention of that collectivity is recorded, so nothing is owed to it. */
    LEDGER_UNKNOWN,
    /** Several conventions of that collectivity cover the day. */
    LEDGER_AMBIGUOUS;

    /** The refusal under this code. */
    CommandRefused with(Object... facts) {
        return new CommandRefused(Refusal.of(this, Article.of("convention, article 3-3"), Facts.of(facts)));
    }
}
