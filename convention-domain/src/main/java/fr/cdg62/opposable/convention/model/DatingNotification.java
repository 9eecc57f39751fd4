package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConfirmNotificationDate;
import fr.cdg62.opposable.convention.api.LiftNotificationDate;
import fr.cdg62.opposable.convention.api.NotificationDateCommand;
import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
import fr.cdg62.opposable.convention.api.ProposeNotificationDate;
import fr.cdg62.opposable.convention.rule.NoticeIsKnown;
import fr.cdg62.opposable.convention.rule.NoticeStands;
import fr.cdg62.opposable.convention.rule.NotificationDateConfirmedOnce;
import fr.cdg62.opposable.convention.rule.NotificationDateIsConfirmed;
import fr.cdg62.opposable.convention.rule.NotificationDateIsNew;
import fr.cdg62.opposable.convention.rule.NotificationDateIsProposed;
import fr.cdg62.opposable.convention.rule.NotificationDateLiftedOnce;
import fr.cdg62.opposable.convention.rule.NotifiedNoEarlierThanWritten;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.convention.value.Terminations.Ending;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.kernel.time.FirstOfNextMonth;
import fr.cdg62.opposable.rule.ConfirmedByAnotherAccount;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.util.Optional;

/**
 * The day counsel holds in the place of the computed one: proposed with a reason and a written opinion, confirmed by another account, lifted with a
 * reason. What the facts give is concluded beside it as before (ADR 0021).
 *
 * @param asked the Paris day on which the command reached the edge, and by whom it was sent
 */
record DatingNotification(ConventionFile file, Asked asked) {

    /** What a refusal names when nothing was proposed. */
    private static final ProposalId ANY = new ProposalId("proposal-none");

    /** Whether some date was proposed, so that it may be confirmed. */
    static Rules someIsProposed(ConventionFile file) {
        return Terminating.noticed(file)
                .andRequire(new NotificationDateIsProposed(ANY, file.has(NotificationDateProposed.class)));
    }

    /** Whether some date was confirmed, so that it may be lifted. */
    static Rules someIsConfirmed(ConventionFile file) {
        return someIsProposed(file)
                .andRequire(new NotificationDateIsConfirmed(ANY, file.has(NotificationDateConfirmed.class)));
    }

    static Decision decide(ConventionFile file, NotificationDateCommand command, Asked asked) {
        var dating = new DatingNotification(file, asked);
        return switch (command) {
            case ProposeNotificationDate c -> dating.propose(c);
            case ConfirmNotificationDate c -> dating.confirm(c);
            case LiftNotificationDate c -> dating.lift(c);
        };
    }

    private Decision propose(ProposeNotificationDate c) {
        var rules = standing(c.noticeId())
                .andRequire(
                        new NotificationDateIsNew(
                                c.proposalId(), dates().proposed(c.proposalId()).isPresent()),
                        new NotInTheFuture("notified on", c.notifiedOn(), asked.today()),
                        new NotifiedNoEarlierThanWritten(
                                c.notifiedOn(),
                                new Notices(file)
                                        .find(c.noticeId())
                                        .orElseThrow()
                                        .writtenOn()));
        return Decision.of(
                rules,
                new NotificationDateProposed(
                        c.conventionId(),
                        c.noticeId(),
                        c.proposalId(),
                        c.notifiedOn(),
                        c.reason(),
                        c.opinion(),
                        asked.account(),
                        asked.today()));
    }

    private Decision confirm(ConfirmNotificationDate c) {
        var proposed = proposed(c.noticeId(), c.proposalId());
        var rules =
                standing(c.noticeId()).andRequire(new NotificationDateIsProposed(c.proposalId(), proposed.isPresent()));
        var proposal = proposed.orElseThrow();
        rules.andRequire(
                new NotificationDateConfirmedOnce(
                        c.proposalId(),
                        dates().confirmed(c.proposalId())
                                .map(NotificationDateConfirmed::confirmedOn)
                                .orElse(null)),
                new ConfirmedByAnotherAccount(proposal.proposedBy(), asked.account()));
        return Decision.of(
                rules,
                new NotificationDateConfirmed(
                        c.conventionId(),
                        c.noticeId(),
                        c.proposalId(),
                        proposal.notifiedOn(),
                        FirstOfNextMonth.after(proposal.notifiedOn()),
                        asked.account(),
                        asked.today(),
                        file.termHistory()
                                .terminations()
                                .ending(c.noticeId())
                                .map(Ending::decidedOn)
                                .orElse(null)));
    }

    private Decision lift(LiftNotificationDate c) {
        var proposed = proposed(c.noticeId(), c.proposalId());
        var rules = standing(c.noticeId())
                .andRequire(new NotificationDateIsProposed(c.proposalId(), proposed.isPresent()))
                .andRequire(new NotificationDateIsConfirmed(
                        c.proposalId(), dates().confirmed(c.proposalId()).isPresent()))
                .andRequire(new NotificationDateLiftedOnce(
                        c.proposalId(),
                        dates().lifted(c.proposalId())
                                .map(NotificationDateLifted::liftedOn)
                                .orElse(null)));
        return Decision.of(
                rules,
                new NotificationDateLifted(
                        c.conventionId(),
                        c.noticeId(),
                        c.proposalId(),
                        proposed.orElseThrow().notifiedOn(),
                        c.reason(),
                        asked.account(),
                        asked.today()));
    }

    /** A notice on file that nobody withdrew. */
    private Rules standing(NoticeId notice) {
        var notices = new Notices(file);
        return Terminating.possible(file)
                .andRequire(new NoticeIsKnown(notice, notices.find(notice).isPresent()))
                .andRequire(new NoticeStands(notice, notices.withdrawnOn(notice).orElse(null)));
    }

    private Optional<NotificationDateProposed> proposed(NoticeId notice, ProposalId id) {
        return dates().proposed(id).filter(e -> e.noticeId().equals(notice));
    }

    private NotificationDates dates() {
        return new NotificationDates(file);
    }
}
