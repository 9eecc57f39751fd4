package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.convention.value.LegalHold;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** While a dispute is open on a convention, nobody who stands on its file is forgotten. */
public record NoLegalHoldStands(List<LegalHold> held) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.LEGAL_HOLD;
    }

    @Override
    public Article source() {
        return Article.of("RGPD, art. 17, 3, e; legal sheet, 6.2");
    }

    @Override
    public boolean holds() {
        return held.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "conventions",
                held.stream().map(hold -> hold.convention().value()).collect(Collectors.joining(", ")),
                "since",
                held.stream()
                        .map(LegalHold::since)
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(""));
    }
}
