package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter counts as notified no earlier than it was first within reach of its addressee; counsel may hold otherwise. */
public record HeldNoEarlierThanPresented(
        @Nullable LocalDate heldOn, @Nullable LocalDate presentedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFIED_BEFORE_PRESENTED;
    }

    @Override
    public Article source() {
        return Article.of("CE, 24 avril 2012, n° 341146");
    }

    @Override
    public boolean holds() {
        return heldOn == null || presentedOn == null || !heldOn.isBefore(presentedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("held on", String.valueOf(heldOn), "presented on", String.valueOf(presentedOn));
    }
}
