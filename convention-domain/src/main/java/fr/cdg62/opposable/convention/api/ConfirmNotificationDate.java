package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirms the day counsel proposed, so that it counts; refused to the account that proposed it (house policy, four eyes). */
public record ConfirmNotificationDate(
        @TargetAggregateIdentifier ConventionId conventionId, NoticeId noticeId, ProposalId proposalId)
        implements NotificationDateCommand {}
