package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.BreachStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A breach and what it is that day; one that nobody had observed by then is not there. */
public record BreachSeen(BreachOnFile breach, BreachStanding standing) {

    /** Those observed by that day, the earliest first. */
    public static List<BreachSeen> on(BreachesOnFile file, LocalDate day) {
        return file.recorded().stream()
                .sorted(Comparator.comparing(BreachOnFile::observedOn))
                .flatMap(one ->
                        file.known().standing(one.id(), day).map(standing -> new BreachSeen(one, standing)).stream())
                .toList();
    }
}
