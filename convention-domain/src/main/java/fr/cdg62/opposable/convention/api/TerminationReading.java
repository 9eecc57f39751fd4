package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.convention.value.Terminations.Ending;

/** What the events of a convention say of what ends it before its last day: read once, for the rules, the screens and those that follow it. */
public final class TerminationReading {

    private TerminationReading() {}

    /** What ends it after one more event. */
    public static Terminations fold(Terminations known, ConventionEvent event) {
        return switch (event) {
            case NotificationEstablished e -> known.with(new Ending(e.noticeId(), e.notifiedOn(), e.endsOn()));
            case NotificationDateConfirmed e ->
                known.holding(e.proposalId(), new Ending(e.noticeId(), e.notifiedOn(), e.endsOn()));
            case NotificationDateLifted e -> known.lifting(e.proposalId());
            case TerminationNoticeWithdrawn e -> known.without(e.noticeId());
            case TerminationAgreed e -> known.with(new Ending(e.noticeId(), e.agreedOn(), e.endsOn()));
            default -> known;
        };
    }
}
