package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.proof.ProofRefused;

/** Refusals of an export: nothing leaves that would not be verified. */
public enum ExportRefusal implements RefusalCode {
    /** No note was ever signed. */
    EXPORT_NOTHING_SEALED,
    /** The store does not give what was sealed. */
    EXPORT_STORE_CONTRADICTS,
    /** The end of the time asked about is not sealed yet. */
    EXPORT_NOT_SEALED_YET,
    /** What was just recorded is not on the screens yet. */
    EXPORT_NOT_INTEGRATED_YET,
    /** An event answers: nothing is absent. */
    EXPORT_ANSWERED,
    /** It is not ready, or no longer kept. */
    EXPORT_NOT_READY;

    private static final Article SOURCE = Article.of("docs/journal.md, section 12");

    /** The refusal under this code. */
    CommandRefused with(Object... facts) {
        return new CommandRefused(Refusal.of(this, SOURCE, Facts.of(facts)));
    }

    /** What a refused proof is at the edge. */
    static CommandRefused of(ProofRefused refused) {
        return switch (refused.refusal()) {
            case NOTHING_SEALED -> EXPORT_NOTHING_SEALED.with();
            case STORE_CONTRADICTS -> EXPORT_STORE_CONTRADICTS.with("where", String.valueOf(refused.getMessage()));
            case ANSWERED -> EXPORT_ANSWERED.with();
            case NOTHING_SUCH -> new CommandRefused(Refusal.of(CommandRefusal.NOT_FOUND, SOURCE, Facts.none()));
        };
    }
}
