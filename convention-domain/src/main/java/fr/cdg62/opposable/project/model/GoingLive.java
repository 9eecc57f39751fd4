package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.ChannelOpened;
import fr.cdg62.opposable.project.api.FirstTransmissionAcknowledged;
import fr.cdg62.opposable.project.api.OpenChannel;
import fr.cdg62.opposable.project.rule.ChannelBelongsToThePrestation;
import fr.cdg62.opposable.project.rule.DoneByTheLastDay;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.value.DatedFact;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** A channel put into service once everything it needs is there (R22), and the first transmission that shows it works (P-09). */
final class GoingLive {

    private GoingLive() {}

    static Decision decide(ProjectFile file, OpenChannel command, LocalDate today) {
        var channel = command.channel();
        var on = command.liveOn();
        var rules = Rules.require(
                        new ChannelBelongsToThePrestation(channel, file.scopeOn(on), on),
                        new NotInTheFuture("live on", on, today),
                        new DoneByTheLastDay("live on", on, file.lastDay()),
                        new FactIsNew(
                                "CHANNEL",
                                channel.name(),
                                file.facts().steps().live().containsKey(channel)))
                .andRequire(new Guards(file, on).of(channel).toArray(Rule[]::new));
        return Decision.of(rules, new ChannelOpened(command.projectId(), channel, on, command.author()));
    }

    static Decision decide(ProjectFile file, AcknowledgeFirstTransmission command, LocalDate today) {
        var on = command.acknowledgedOn();
        var channel = command.channel();
        var rules = Rules.require(
                new NotInTheFuture("acknowledged on", on, today),
                new FactIsNew(
                        "FIRST_TRANSMISSION",
                        channel.name(),
                        file.all(FirstTransmissionAcknowledged.class).anyMatch(e -> e.channel() == channel)));
        var configured = file.facts().steps().completedBy(Step.S5, on).map(DatedFact::on);
        return Decision.of(
                rules,
                new FirstTransmissionAcknowledged(
                        command.projectId(), channel, command.reference(), on, configured.orElse(null)));
    }
}
