package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.PlannedAssistance;
import fr.cdg62.opposable.floor.FloorLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the ledgers already take of the service's time: given so far in the month that runs, planned for days to come. */
record CommittedTime(List<FloorLine> ledgers, LocalDate on) {

    int given(YearMonth month) {
        var lines = ledgers.stream()
                .flatMap(line -> line.count().book().servedBy(on).lines().stream())
                .filter(line -> line.reversal() == null
                        && line.service().category().isOwed()
                        && YearMonth.from(line.service().servedOn()).equals(month))
                .toList();
        return lines.stream()
                .collect(Collectors.toMap(CommittedTime::session, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .mapToInt(line -> line.service().minutes())
                .sum();
    }

    /** A session shared by several collectivities takes the agent's time once. */
    private static String session(LedgerLine line) {
        var session = line.service().session();
        return session == null ? line.entryId().value() : session.value();
    }

    int planned(YearMonth month) {
        return ledgers.stream()
                .flatMap(line -> line.count().book().plans().stream())
                .filter(plan -> plan.plannedFor().isAfter(on)
                        && YearMonth.from(plan.plannedFor()).equals(month))
                .mapToInt(PlannedAssistance::minutes)
                .sum();
    }
}
