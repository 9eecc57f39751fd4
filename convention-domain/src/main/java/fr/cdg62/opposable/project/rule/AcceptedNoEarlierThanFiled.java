package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A version is accepted no earlier than it is handed over. */
public record AcceptedNoEarlierThanFiled(LocalDate acceptedOn, LocalDate filedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.ACCEPTED_BEFORE_FILED;
    }

    @Override
    public Article source() {
        return Clause.ART3_1_ETUDE.article();
    }

    @Override
    public boolean holds() {
        return !acceptedOn.isBefore(filedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("accepted on", acceptedOn, "filed on", filedOn);
    }
}
