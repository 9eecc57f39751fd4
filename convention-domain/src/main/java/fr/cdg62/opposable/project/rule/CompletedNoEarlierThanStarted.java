package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step ends no earlier than it starts. */
public record CompletedNoEarlierThanStarted(
        Step step, LocalDate completedOn, @Nullable LocalDate startedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.COMPLETED_BEFORE_START;
    }

    @Override
    public Article source() {
        return Clause.ART3_2_REALISATION.article();
    }

    @Override
    public boolean holds() {
        return startedOn == null || !completedOn.isBefore(startedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "completed on", completedOn, "started on", String.valueOf(startedOn));
    }
}
