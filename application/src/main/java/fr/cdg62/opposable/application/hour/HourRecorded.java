package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.ledger.KnownLedger;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.value.LineStanding;
import fr.cdg62.opposable.ledger.YearSeen;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An hour that was recorded, and where its contract year stands since.
 *
 * @param name of the collectivity
 * @param minutes real time
 * @param address of the ledger
 * @param standing what it counts for; null while the view has not followed
 * @param year the contract year of its day; null while the view has not followed, or when the day has none
 */
public record HourRecorded(
        String name,
        int minutes,
        LocalDate servedOn,
        String address,
        @Nullable LineStanding standing,
        @Nullable YearSeen year) {

    static HourRecorded of(String name, LogAssistanceHour command, Optional<KnownLedger> ledger, LocalDate today) {
        var service = command.service();
        return new HourRecorded(
                name,
                service.minutes(),
                service.servedOn(),
                "/assistance/" + command.ledgerId().value(),
                ledger.map(KnownLedger::count)
                        .flatMap(count -> count.book()
                                .line(command.entryId())
                                .map(line -> count.book().standing(line)))
                        .orElse(null),
                ledger.map(KnownLedger::count)
                        .flatMap(count -> count.years(today).stream()
                                .filter(year -> year.whole().covers(service.servedOn()))
                                .findFirst())
                        .orElse(null));
    }
}
