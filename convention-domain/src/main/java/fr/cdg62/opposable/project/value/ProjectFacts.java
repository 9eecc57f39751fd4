package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the duties of a project follow from, by legal dates and whatever was recorded first. Events tell it one after the other.
 *
 * @param span what is to be set up, and when the convention binds
 * @param steps what the centre has carried out
 * @param duties what the collectivity has fulfilled
 * @param relaunches what was asked for once more
 */
public record ProjectFacts(ProjectSpan span, StepFacts steps, DutyFacts duties, List<Relaunch> relaunches) {

    public ProjectFacts {
        relaunches = List.copyOf(relaunches);
    }

    /** Those of a project that has just been opened. */
    public static ProjectFacts of(ScopeRevision chosen) {
        return new ProjectFacts(
                new ProjectSpan(ScopeHistory.of(chosen), null, null), StepFacts.none(), DutyFacts.none(), List.of());
    }

    /** With another choice, or an avenant. */
    public ProjectFacts revised(ScopeRevision revision) {
        return with(new ProjectSpan(span.scopes().with(revision), span.boundFrom(), span.lastDay()));
    }

    /** With a convention that binds from that day. */
    public ProjectFacts bound(LocalDate from) {
        return with(new ProjectSpan(span.scopes(), from, span.lastDay()));
    }

    /** With a convention that covered its last day, or whose end was not the end. */
    public ProjectFacts closed(@Nullable LocalDate lastDay) {
        return with(new ProjectSpan(span.scopes(), span.boundFrom(), lastDay));
    }

    /** With a step carried out. */
    public ProjectFacts completed(Step step, DatedFact fact) {
        return with(steps.completed(step, fact));
    }

    /** With a step declared not applicable. */
    public ProjectFacts excluded(StepExclusion exclusion) {
        return with(steps.excluded(exclusion));
    }

    /** With a channel in service. */
    public ProjectFacts live(Channel channel, DatedFact fact) {
        return with(steps.live(channel, fact));
    }

    /** With a convention with the prefecture. */
    public ProjectFacts prefectureSigned(LocalDate on) {
        return with(duties.with(duties.prefecture().signed(on)));
    }

    /** With a transmission suspended. */
    public ProjectFacts suspended(LocalDate on) {
        return with(duties.with(duties.prefecture().suspended(on)));
    }

    /** With a transmission resumed. */
    public ProjectFacts resumed(LocalDate on) {
        return with(duties.with(duties.prefecture().resumed(on)));
    }

    /** With a request for means. */
    public ProjectFacts requested(MeansRequest request) {
        return with(duties.with(request));
    }

    /** With the answer to a request; without it when the request is not known. */
    public ProjectFacts answered(MeansRequestId id, LocalDate on, MeansAnswer answer) {
        return duties.requests().stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .map(request -> with(duties.with(request.answered(on, answer))))
                .orElse(this);
    }

    /** With a certificate. */
    public ProjectFacts certified(Certificate certificate) {
        return with(duties.with(certificate));
    }

    /** With a certificate revoked; unchanged when it is not known. */
    public ProjectFacts revoked(CertificateId id, LocalDate on) {
        return duties.certificates().stream()
                .filter(certificate -> certificate.id().equals(id))
                .findFirst()
                .map(certificate -> with(duties.with(certificate.revoked(on))))
                .orElse(this);
    }

    /** With documents signed electronically from that day. */
    public ProjectFacts signingFrom(LocalDate day) {
        return with(duties.signingFrom(day));
    }

    /** With a commitment asked for once more. */
    public ProjectFacts relaunched(Relaunch relaunch) {
        return new ProjectFacts(
                span,
                steps,
                duties,
                Stream.concat(relaunches.stream(), Stream.of(relaunch)).toList());
    }

    private ProjectFacts with(ProjectSpan other) {
        return new ProjectFacts(other, steps, duties, relaunches);
    }

    private ProjectFacts with(StepFacts other) {
        return new ProjectFacts(span, other, duties, relaunches);
    }

    private ProjectFacts with(DutyFacts other) {
        return new ProjectFacts(span, steps, other, relaunches);
    }
}
