package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.assistance.value.AssistanceChannel.ON_SITE;
import static fr.cdg62.opposable.assistance.value.AssistanceChannel.PHONE;

import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The assistance of Oignies: six years met by a yearly visit, the seventh short of fifteen minutes, its statement contested. Invented. */
final class OigniesAssistance {
    private static final int YEARS_MET = 6;
    private static final int YEARS_CLOSED = 7;
    private static final LocalDate FIRST_VISIT = LocalDate.of(2019, 5, 14);
    private static final LocalDate STATED = LocalDate.of(2025, 11, 12);
    private static final LocalDate CONTESTED = LocalDate.of(2025, 11, 25);

    private OigniesAssistance() {}

    static List<DemoStep> steps(PlayedLedger ledger, LocalDate firstDay) {
        var told = new ArrayList<DemoStep>();
        IntStream.range(0, YEARS_MET)
                .mapToObj(year -> FIRST_VISIT.plusYears(year))
                .forEach(on -> told.add(ledger.logged(
                        "visit-" + on.getYear(),
                        ledger.service(on, 120, ON_SITE, "Visite annuelle : envois et convocations"))));
        told.addAll(SignedConvention.closings(firstDay, YEARS_CLOSED));
        told.add(ledger.logged(
                "summons", ledger.service(LocalDate.of(2025, 3, 18), 45, PHONE, "Convocation à refaire")));
        told.add(ledger.logged("workshop", ledger.workshop(60)));
        told.addAll(ledger.stated(YEARS_CLOSED, STATED, SendingMeans.REGISTERED_LETTER)
                .toList());
        told.add(ledger.answered(
                YEARS_CLOSED,
                CONTESTED,
                StatementAnswer.CONTESTED,
                new StatementPoint(ledger.entry("workshop"), "L'atelier était annoncé pour une heure et demie.")));
        return told;
    }
}
