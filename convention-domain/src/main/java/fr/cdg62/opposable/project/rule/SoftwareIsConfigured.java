package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.Commitment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Summons are sent once the software is configured.
 *
 * @param configuredOn the day it was by then, or null
 */
public record SoftwareIsConfigured(
        LocalDate liveOn, @Nullable LocalDate configuredOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.STEP_ORDER;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R22");
    }

    @Override
    public boolean holds() {
        return configuredOn != null;
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "step", Channel.IDELIBRE, "completed on", liveOn, "missing", Commitment.S5, "owed by", Party.CDG);
    }
}
