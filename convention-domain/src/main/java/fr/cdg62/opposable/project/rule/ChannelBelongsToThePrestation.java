package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.ProjectScope;
import java.time.LocalDate;

/** A channel goes live when the collectivity chose it. */
public record ChannelBelongsToThePrestation(Channel channel, ProjectScope scope, LocalDate liveOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.CHANNEL_NOT_IN_PRESTATION;
    }

    @Override
    public Article source() {
        return Clause.PREAMBULE.article();
    }

    @Override
    public boolean holds() {
        return scope.opens(channel);
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "channel", channel, "prestations", scope.prestations(), "scopes", scope.scopes(), "live on", liveOn);
    }
}
