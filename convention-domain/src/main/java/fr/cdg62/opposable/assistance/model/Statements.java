package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.api.StatementSilenceNoted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file says of its yearly statements. */
record Statements(LedgerFile file) {

    /** The statements of a year, the first one first. */
    List<StatementIssued> ofYear(int year) {
        return file.all(StatementIssued.class).filter(e -> e.year() == year).toList();
    }

    Optional<StatementIssued> issued(int year, int number) {
        return ofYear(year).stream().filter(e -> e.number() == number).findFirst();
    }

    Stream<LocalDate> sendings(int year, int number) {
        return file.all(StatementSent.class)
                .filter(e -> e.year() == year && e.number() == number)
                .map(StatementSent::sentOn);
    }

    LocalDate firstSent(int year, int number) {
        return sendings(year, number).min(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate lastSent(int year, int number) {
        return sendings(year, number).max(Comparator.naturalOrder()).orElseThrow();
    }

    boolean isAnswered(int year, int number) {
        return file.all(StatementAnswerRecorded.class).anyMatch(e -> e.year() == year && e.number() == number);
    }

    boolean isSilent(int year, int number) {
        return file.all(StatementSilenceNoted.class).anyMatch(e -> e.year() == year && e.number() == number);
    }
}
