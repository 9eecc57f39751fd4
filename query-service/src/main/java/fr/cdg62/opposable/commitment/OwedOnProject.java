package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.board.ProjectLine;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.progress.DutySeen;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.CertificateWatch;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.ProjectHousePolicy;
import fr.cdg62.opposable.project.value.Relaunch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the project of a convention makes each party owe, on a day. Once the convention is over, nothing can be done about it any more. */
record OwedOnProject(ProjectLine line, CollectivityFacts collectivity, LocalDate on) {

    Stream<Owed> all() {
        return line.progress().dutiesOn(on).stream().map(this::owed);
    }

    private Owed owed(DutySeen duty) {
        var asked = lastRelaunch(duty.commitment());
        return new Owed(
                line.id().convention(),
                collectivity,
                duty.owedBy(),
                Owable.of(duty.commitment()),
                duty.article(),
                duty.state(),
                duty.since(),
                duty.why(),
                duty.event(),
                asked.map(Relaunch::relaunchedOn).orElse(null),
                asked.map(Relaunch::answerBy).orElse(null),
                null,
                "/projets/" + line.id().value(),
                line.progress().facts().span().isOverOn(on)
                        ? Todo.NOTHING
                        : Todo.of(duty, asked.orElse(null), nearItsEnd(duty.commitment()), on));
    }

    private Optional<Relaunch> lastRelaunch(Commitment commitment) {
        return line.progress().facts().relaunches().stream()
                .filter(one ->
                        one.commitment() == commitment && !one.relaunchedOn().isAfter(on))
                .max(Comparator.comparing(Relaunch::relaunchedOn));
    }

    private boolean nearItsEnd(Commitment commitment) {
        return switch (commitment) {
            case C3 -> nearItsEnd(CertificateUse.SENDING);
            case C4 -> nearItsEnd(CertificateUse.SIGNING);
            case S1, S2, S3, S4, S5, S6, S7, S8, S9, C1, C2 -> false;
        };
    }

    /** Every valid certificate of that use is near its end, and none is known that takes over. */
    private boolean nearItsEnd(CertificateUse use) {
        var later = line.progress().facts().duties().certificates().stream()
                .filter(one -> one.use() == use && !one.lastDay().isBefore(on))
                .toList();
        return !later.isEmpty()
                && later.stream()
                        .allMatch(one -> new CertificateWatch(one, ProjectHousePolicy.current()).isNearItsEndOn(on));
    }
}
