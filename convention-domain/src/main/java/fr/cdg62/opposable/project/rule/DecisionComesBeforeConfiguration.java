package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.DecisionSubject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Each choice that engages the collectivity is decided before the software is configured.
 *
 * @param needed whether these prestations call for it
 * @param decidedOn the day of the first decision on it, or null
 */
public record DecisionComesBeforeConfiguration(
        DecisionSubject subject, boolean needed, @Nullable LocalDate decidedOn, LocalDate configuredOn)
        implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.DECISION_MISSING;
    }

    @Override
    public Article source() {
        return Clause.ART6_GARANTIE_RESPONSABILITE.article();
    }

    @Override
    public boolean holds() {
        return !needed || (decidedOn != null && !decidedOn.isAfter(configuredOn));
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "subject",
                subject,
                "decided on",
                String.valueOf(decidedOn),
                "configured on",
                configuredOn,
                "owed by",
                Party.COLLECTIVITY);
    }
}
