package fr.cdg62.opposable.campaign.model;

import fr.cdg62.opposable.campaign.api.CampaignEvent;
import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.campaign.api.CampaignRefusalRecorded;
import fr.cdg62.opposable.campaign.api.LaunchCampaign;
import fr.cdg62.opposable.campaign.api.RecordCampaignRefusal;
import fr.cdg62.opposable.campaign.rule.AnswersAreDueAfterTheLaunch;
import fr.cdg62.opposable.campaign.rule.AtLeastOneConvention;
import fr.cdg62.opposable.campaign.rule.ConventionIsInTheCampaign;
import fr.cdg62.opposable.campaign.rule.ExcludedAreNotAsked;
import fr.cdg62.opposable.campaign.rule.LaunchedOnce;
import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.model.Decider;
import fr.cdg62.opposable.rule.NotInTheFuture;
import fr.cdg62.opposable.rule.OneCentre;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One thing said to many conventions, and those that could not be asked. What they answer is in their own streams. */
public class Campaign extends Decider {

    @AggregateIdentifier
    private @Nullable CampaignId id;

    private Set<ConventionId> conventions = Set.of();
    private final Set<ConventionId> refused = new HashSet<>();

    /** For the repository: a campaign exists through its events only. */
    protected Campaign() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(LaunchCampaign command, MetaData metadata) {
        var rules = Rules.require(
                new LaunchedOnce(id != null),
                new OneCentre(command.centre(), command.campaignId().centre()),
                new NotInTheFuture("launched on", command.launchedOn(), CommandContext.today(metadata)),
                new AtLeastOneConvention(command.conventions()),
                new ExcludedAreNotAsked(command.conventions(), command.excluded()),
                new AnswersAreDueAfterTheLaunch(command.launchedOn(), command.answerBy()));
        return applyAll(List.of(launched(command)), rules.judgement().held(), Map.of(), metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordCampaignRefusal command, MetaData metadata) {
        var rules = Rules.require(new ConventionIsInTheCampaign(command.convention(), conventions));
        var event = new CampaignRefusalRecorded(
                command.campaignId(), command.convention(), command.code(), CommandContext.today(metadata));
        List<CampaignEvent> events = refused.contains(command.convention()) ? List.of() : List.of(event);
        return applyAll(events, rules.judgement().held(), Map.of(), metadata);
    }

    @EventSourcingHandler
    void evolve(CampaignEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.campaignId();
        switch (event) {
            case CampaignLaunched e -> conventions = e.conventions();
            case CampaignRefusalRecorded e -> refused.add(e.convention());
        }
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    private static CampaignLaunched launched(LaunchCampaign command) {
        return new CampaignLaunched(
                command.campaignId(),
                command.centre(),
                command.kind(),
                command.title(),
                command.conventions(),
                command.excluded(),
                command.answerBy(),
                command.letter(),
                command.launchedOn());
    }
}
