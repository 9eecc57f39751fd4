package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A collectivity's id names its centre and its SIREN. */
public record IdNamesTheSiren(CollectivityId id, CentreId centre, Siren siren) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.ID_MISMATCH;
    }

    @Override
    public Article source() {
        return Article.of("API, identifiant de collectivité");
    }

    @Override
    public boolean holds() {
        return id.equals(CollectivityId.of(centre, siren));
    }

    @Override
    public Facts facts() {
        return Facts.of("id", id, "centre", centre, "siren", siren);
    }
}
