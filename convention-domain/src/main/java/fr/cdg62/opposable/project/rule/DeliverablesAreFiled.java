package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A step closes with its deliverables. */
public record DeliverablesAreFiled(Step step, LocalDate completedOn, List<DeliverableKind> missing) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.DELIVERABLE_MISSING;
    }

    @Override
    public Article source() {
        return Clause.ART3_1_ETUDE.article();
    }

    @Override
    public boolean holds() {
        return missing.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "step",
                step,
                "completed on",
                completedOn,
                "missing",
                missing.stream().map(DeliverableKind::name).collect(Collectors.joining(", ")),
                "owed by",
                Party.CDG);
    }
}
