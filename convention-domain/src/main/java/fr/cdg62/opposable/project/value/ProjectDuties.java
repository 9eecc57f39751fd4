package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.convention.value.Party;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What each party owes, owed or has fulfilled on a day (R16), from the facts alone. No deadline is written in the convention: a commitment is
 * in default once it was asked for again in vain, or once the convention is over.
 */
public record ProjectDuties(ProjectFacts facts) {

    private static final String CERTIFIED = "project.certificate-recorded";

    /** Every commitment on that day, S1 to S9 then C1 to C4. */
    public List<Duty> on(LocalDate day) {
        return Arrays.stream(Commitment.values())
                .map(commitment -> on(commitment, day))
                .toList();
    }

    /** That commitment on that day. */
    public Duty on(Commitment commitment, LocalDate day) {
        return new Duty(commitment, commitment.clause().article(), standing(commitment, day));
    }

    private DutyStanding standing(Commitment commitment, LocalDate day) {
        var met = met(commitment, day);
        if (met.isPresent()) {
            return met.get();
        }
        var requirement = facts.span().scopes().on(day).requirement(commitment);
        return switch (requirement) {
            case NOT_APPLICABLE, UNLESS_JUSTIFIED -> new DutyStanding.NotApplicable(why(commitment, day));
            case OPTIONAL -> excluded(commitment, day).orElse(new DutyStanding.NotDue("OPTIONAL"));
            case REQUIRED_IF_SIGNED ->
                facts.duties().signsElectronicallyOn(day)
                        ? owed(commitment, day)
                        : new DutyStanding.NotApplicable("NOTHING_SIGNED_ELECTRONICALLY");
            case REQUIRED -> owed(commitment, day);
        };
    }

    private Optional<DutyStanding> met(Commitment commitment, LocalDate day) {
        return switch (commitment) {
            case C1 -> {
                var link = facts.duties().prefecture();
                yield link.suspendedSince(day).isPresent()
                        ? Optional.empty()
                        : link.signedBy(day)
                                .map(on -> new DutyStanding.Met(on, "project.prefecture-convention-recorded"));
            }
            case C2 -> Optional.empty();
            case C3 -> certified(CertificateUse.SENDING, day);
            case C4 -> certified(CertificateUse.SIGNING, day);
            case S1, S2, S3, S4, S5, S6, S7, S8, S9 ->
                facts.steps()
                        .completedBy(Step.valueOf(commitment.name()), day)
                        .map(fact -> new DutyStanding.Met(fact.on(), fact.event()));
        };
    }

    private Optional<DutyStanding> certified(CertificateUse use, LocalDate day) {
        return facts.duties().validOn(use, day).map(one -> new DutyStanding.Met(one.validFrom(), CERTIFIED));
    }

    private DutyStanding owed(Commitment commitment, LocalDate day) {
        var since = facts.span().owedSince(commitment, day);
        if (since == null) {
            return new DutyStanding.NotDue("NOT_IN_FORCE");
        }
        return switch (commitment) {
            case C2 -> means(day);
            case C1 -> inDefault(commitment, day).orElse(new DutyStanding.Due(suspended(day, since)));
            case C3 -> certificate(CertificateUse.SENDING, commitment, since, day);
            case C4 -> certificate(CertificateUse.SIGNING, commitment, since, day);
            case S1, S2, S3, S4, S5, S6, S7, S8, S9 ->
                inDefault(commitment, day).orElse(new DutyStanding.Due(since));
        };
    }

    private LocalDate suspended(LocalDate day, LocalDate since) {
        return facts.duties().prefecture().suspendedSince(day).orElse(since);
    }

    /** A certificate that lapsed once something was in service is a default; before, it is owed again. */
    private DutyStanding certificate(CertificateUse use, Commitment commitment, LocalDate since, LocalDate day) {
        var lapsed = facts.duties().lapsedBefore(use, day).map(last -> last.plusDays(1));
        boolean sending =
                facts.steps().isLive(Channel.ACTES, day) || facts.steps().isLive(Channel.PES, day);
        if (lapsed.isPresent() && sending) {
            return new DutyStanding.InDefault(lapsed.get(), "CERTIFICATE_LAPSED");
        }
        return inDefault(commitment, day).orElse(new DutyStanding.Due(lapsed.orElse(since)));
    }

    /** Means are owed once they are asked for: the worst of the requests says what stands. */
    private DutyStanding means(LocalDate day) {
        var standings = facts.duties().requests().stream()
                .filter(request -> !request.requestedOn().isAfter(day))
                .map(request -> request.on(day))
                .toList();
        return first(standings, DutyStanding.InDefault.class, Comparator.comparing(DutyStanding.InDefault::since))
                .or(() -> first(standings, DutyStanding.Due.class, Comparator.comparing(DutyStanding.Due::since)))
                .or(() -> first(
                        standings,
                        DutyStanding.Met.class,
                        Comparator.comparing(DutyStanding.Met::on).reversed()))
                .orElse(new DutyStanding.NotDue("NOTHING_ASKED"));
    }

    private static <S extends DutyStanding> Optional<DutyStanding> first(
            List<DutyStanding> standings, Class<S> kind, Comparator<S> order) {
        return standings.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .min(order)
                .map(DutyStanding.class::cast);
    }

    private Optional<DutyStanding> inDefault(Commitment commitment, LocalDate day) {
        var relaunched = facts.relaunches().stream()
                .filter(one -> one.commitment() == commitment && day.isAfter(one.answerBy()))
                .map(one -> one.answerBy().plusDays(1))
                .min(Comparator.naturalOrder());
        if (relaunched.isPresent()) {
            return Optional.of(new DutyStanding.InDefault(relaunched.get(), "RELAUNCHED_IN_VAIN"));
        }
        var last = facts.span().lastDay();
        return last != null && day.isAfter(last)
                ? Optional.of(new DutyStanding.InDefault(last.plusDays(1), "CONVENTION_OVER"))
                : Optional.empty();
    }

    private Optional<DutyStanding> excluded(Commitment commitment, LocalDate day) {
        return commitment.owedBy() == Party.COLLECTIVITY
                ? Optional.empty()
                : facts.steps()
                        .excludedBy(Step.valueOf(commitment.name()), day)
                        .map(one -> new DutyStanding.NotApplicable(one.reason()));
    }

    private String why(Commitment commitment, LocalDate day) {
        return switch (commitment) {
            case C1 -> "NO_TRANSMISSION_IN_SCOPE";
            case S1, S2, S3, S4, S5, S6, S7, S8, S9, C2, C3, C4 ->
                excluded(commitment, day)
                        .map(one -> ((DutyStanding.NotApplicable) one).why())
                        .orElse("NOT_IN_PRESTATION");
        };
    }
}
