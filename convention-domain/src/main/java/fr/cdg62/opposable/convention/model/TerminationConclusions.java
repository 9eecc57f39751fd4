package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Notification;
import fr.cdg62.opposable.convention.value.Notification.Established;
import fr.cdg62.opposable.convention.value.TermHistory;
import fr.cdg62.opposable.convention.value.TerminationCause;
import fr.cdg62.opposable.convention.value.Terminations.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the facts known now mean for the end: the day each notice counts as notified, the one that ends the convention, those that end nothing. */
final class TerminationConclusions {

    private TerminationConclusions() {}

    /** The decision, and the conclusions that its facts call for. */
    static Decision after(ConventionFile before, Decision decision, LocalDate today) {
        var known = before.with(decision.facts());
        if (known.deed().isEmpty()) {
            return decision;
        }
        var notified = new Notices(known)
                .given()
                .flatMap(notice -> notified(known, notice).stream())
                .toList();
        var concluded = known.with(notified);
        var moot = moot(concluded, today);
        return new Decision(
                decision.rules(),
                Stream.of(decision.facts(), notified, moot)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Optional<ConventionEvent> notified(ConventionFile file, TerminationNoticeGiven notice) {
        var notices = new Notices(file);
        if (notices.withdrawnOn(notice.noticeId()).isPresent()
                || !(notices.delivery(notice).notification() instanceof Established now)) {
            return Optional.empty();
        }
        var concluded = notices.concluded(notice.noticeId()).map(NotificationEstablished::notifiedOn);
        var on = now.date().date();
        return concluded.filter(on::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new NotificationEstablished(
                        notice.conventionId(),
                        notice.noticeId(),
                        on,
                        now.endsOn(),
                        Notification.POLICY,
                        now.date().rule(),
                        now.facts(),
                        concluded.orElse(null)));
    }

    /** A notice that would end it no earlier than something else does; said once of each end. */
    private static List<ConventionEvent> moot(ConventionFile file, LocalDate today) {
        var history = file.termHistory();
        var operative = history.termination().map(Ending::notice).orElse(null);
        var endsOn = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term")
                .plusDays(1);
        return history.terminations().endings().stream()
                .filter(ending -> !ending.notice().equals(operative))
                .map(ending -> new TerminationMoot(
                        file.drafted().conventionId(), ending.notice(), endsOn, ending.endsOn(), today))
                .filter(moot -> !said(file, moot))
                .map(ConventionEvent.class::cast)
                .toList();
    }

    private static boolean said(ConventionFile file, TerminationMoot moot) {
        return new Notices(file)
                .saidMoot(moot.noticeId())
                .filter(e -> e.endsOn().equals(moot.endsOn()) && e.wouldEndOn().equals(moot.wouldEndOn()))
                .isPresent();
    }

    /** The decision, and the end itself when its day has come, or is known to have come: said anew when it was said of another day. */
    static Decision ending(ConventionFile before, Decision decision, LocalDate today) {
        var after = before.with(decision.facts());
        if (after.deed().isEmpty() || after.noticedEnd().isPresent()) {
            return decision;
        }
        return termination(after)
                .filter(end -> !end.endedOn().isAfter(today))
                .map(end -> new Decision(
                        decision.rules(),
                        Stream.concat(decision.facts().stream(), Stream.of(end)).toList()))
                .orElse(decision);
    }

    /** The end that a notice or an agreement brings about before the last day, if one does. */
    static Optional<ConventionTerminated> termination(ConventionFile file) {
        return Optional.of(file.termHistory())
                .flatMap(TermHistory::termination)
                .map(ending -> new ConventionTerminated(
                        file.drafted().conventionId(), ending.endsOn(), ending.notice(), cause(file, ending.notice())));
    }

    private static TerminationCause cause(ConventionFile file, NoticeId notice) {
        return new Notices(file).find(notice).isPresent() ? TerminationCause.NOTICE : TerminationCause.AGREEMENT;
    }
}
