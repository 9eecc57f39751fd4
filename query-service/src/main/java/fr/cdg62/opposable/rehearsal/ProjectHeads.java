package fr.cdg62.opposable.rehearsal;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.progress.DecisionOnFile;
import fr.cdg62.opposable.progress.DutySeen;
import fr.cdg62.opposable.progress.DutyState;
import fr.cdg62.opposable.progress.ProjectSheet;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the file shows of how a convention was carried out, on a day. */
record ProjectHeads(ProjectSheet sheet, LocalDate on) {

    private static final Set<Commitment> STUDY = EnumSet.range(Commitment.S1, Commitment.S4);
    private static final Set<Commitment> REALISATION = EnumSet.range(Commitment.S5, Commitment.S8);
    private static final Set<Commitment> REVIEW = EnumSet.of(Commitment.S9);

    Stream<HeadSeen> all() {
        return Stream.of(
                steps(Head.STUDY, STUDY),
                steps(Head.REALISATION, REALISATION),
                steps(Head.REVIEW, REVIEW),
                duties(),
                decisions());
    }

    private HeadSeen steps(Head head, Set<Commitment> commitments) {
        var duties = duties(commitments);
        var gaps = new ArrayList<Gap>();
        for (var duty : duties) {
            if (duty.isOpen()) {
                gaps.add(Gap.of("STEP_OPEN", page(), "commitment", duty.commitment()));
            }
            gaps.addAll(weaknesses("STEP/" + duty.commitment()));
        }
        return HeadSeen.of(head, gaps, owed(duties));
    }

    /** A duty left open is no gap once the centre has asked for it: the file shows whose omission it is. */
    private HeadSeen duties() {
        var duties = sheet.progress().dutiesOn(on).stream()
                .filter(duty -> duty.owedBy() == Party.COLLECTIVITY)
                .toList();
        var gaps = duties.stream()
                .filter(duty -> duty.isOpen() && !asked(duty.commitment()))
                .map(duty -> Gap.of("DUTY_NOT_ASKED_FOR", page(), "commitment", duty.commitment()))
                .toList();
        return HeadSeen.of(Head.COLLECTIVITY_DUTIES, gaps, owed(duties));
    }

    private boolean asked(Commitment commitment) {
        return commitment == Commitment.C2
                || sheet.progress().facts().relaunches().stream()
                        .anyMatch(one -> one.commitment() == commitment
                                && !one.relaunchedOn().isAfter(on));
    }

    private HeadSeen decisions() {
        var gaps = new ArrayList<Gap>();
        var taken = sheet.exchanges().decisions().stream()
                .filter(one -> !one.taken().decidedOn().isAfter(on))
                .toList();
        if (configured()) {
            sheet.progress().facts().span().scopes().on(on).decisions().stream()
                    .filter(subject ->
                            taken.stream().noneMatch(one -> one.taken().subject() == subject))
                    .sorted()
                    .forEach(subject -> gaps.add(undecided(subject)));
        }
        taken.stream()
                .filter(one -> one.taken().document() == null)
                .map(this::unproved)
                .forEach(gaps::add);
        return HeadSeen.of(Head.DECISIONS, gaps, configured() || !taken.isEmpty());
    }

    private boolean configured() {
        return sheet.progress().facts().steps().completedBy(Step.S5, on).isPresent();
    }

    private Gap undecided(DecisionSubject subject) {
        return Gap.of("UNDECIDED", page(), "subject", subject);
    }

    private Gap unproved(DecisionOnFile decision) {
        return Gap.of(
                "DECISION_WITHOUT_DOCUMENT", page(), "subject", decision.taken().subject());
    }

    private List<DutySeen> duties(Set<Commitment> wanted) {
        return sheet.progress().dutiesOn(on).stream()
                .filter(duty -> wanted.contains(duty.commitment()))
                .toList();
    }

    private static boolean owed(List<DutySeen> duties) {
        return duties.stream().anyMatch(duty -> duty.isOpen() || duty.state() == DutyState.MET);
    }

    private List<Gap> weaknesses(String subject) {
        return sheet.progress().openAnomalies(on).stream()
                .filter(mark -> mark.subject().equals(subject))
                .map(mark -> Gap.of("WEAKNESS", page(), "code", mark.code()))
                .toList();
    }

    private String page() {
        return "/projets/" + sheet.id().value();
    }
}
