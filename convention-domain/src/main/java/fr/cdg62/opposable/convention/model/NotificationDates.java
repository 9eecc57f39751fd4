package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateEvent;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
import fr.cdg62.opposable.convention.value.ProposalId;
import java.util.Optional;

/** The notification dates that counsel proposed, and what became of each. */
record NotificationDates(ConventionFile file) {

    Optional<NotificationDateProposed> proposed(ProposalId id) {
        return about(NotificationDateProposed.class, id);
    }

    Optional<NotificationDateConfirmed> confirmed(ProposalId id) {
        return about(NotificationDateConfirmed.class, id);
    }

    Optional<NotificationDateLifted> lifted(ProposalId id) {
        return about(NotificationDateLifted.class, id);
    }

    private <E extends NotificationDateEvent> Optional<E> about(Class<E> kind, ProposalId id) {
        return file.all(kind).filter(e -> e.proposalId().equals(id)).findFirst();
    }
}
