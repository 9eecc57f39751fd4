package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;

/** Every event by which counsel holds another notification date than the computed one. */
public sealed interface NotificationDateEvent extends ConventionEvent
        permits NotificationDateConfirmed, NotificationDateLifted, NotificationDateProposed {

    /** The notice it dates. */
    NoticeId noticeId();

    /** The proposal it is about. */
    ProposalId proposalId();
}
