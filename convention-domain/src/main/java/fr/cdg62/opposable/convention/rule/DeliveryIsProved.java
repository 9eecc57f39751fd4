package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.List;

/** Each fact of an electronic delivery is kept with its proof: the provider keeps it one year only. */
public record DeliveryIsProved(List<DeliveryStep> missing) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.PROOF_MISSING;
    }

    @Override
    public Article source() {
        return Article.of("CPCE R53-4");
    }

    @Override
    public boolean holds() {
        return missing.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("missing", missing);
    }
}
