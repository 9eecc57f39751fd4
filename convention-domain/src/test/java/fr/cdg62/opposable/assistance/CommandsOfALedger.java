package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.answered;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.offered;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.openedFrom;
import static fr.cdg62.opposable.assistance.LedgerScenario.planned;
import static fr.cdg62.opposable.assistance.LedgerScenario.revised;
import static fr.cdg62.opposable.assistance.LedgerScenario.sent;
import static fr.cdg62.opposable.assistance.LedgerScenario.silence;
import static fr.cdg62.opposable.assistance.LedgerScenario.statement;
import static fr.cdg62.opposable.assistance.LedgerScenario.statementAnswer;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.ImportAssistanceHour;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.api.TransferAssistanceLedger;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.EntryOrigin;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.cast.Communes;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One example of each command, with a state in which it is accepted and the same command with other content.
 *
 * @param before what was told before
 * @param command accepted then
 * @param other the same command, one thing in it different
 */
record CommandsOfALedger(List<Object> before, Told command, Told other) {

    private static final EntryId ENTRY = new EntryId("entry-1");
    private static final List<Object> HOUR =
            List.of(opened(), hour("entry-1", "2024-11-20", 120).logged());
    private static final List<Object> PROVING =
            List.of(opened(), hour("entry-1", "2024-11-20", 120).proving().logged());
    private static final List<Object> SENT =
            List.of(HOUR, closing(1, "2025-10-16"), statement(1, "2025-11-10"), sent(1, 1, "2025-11-12"));

    static Stream<CommandsOfALedger> all() {
        return Stream.of(
                of(List.of(), told(opened(), "2024-10-16"), told(openedFrom("2024-10-17", "2029-10-16"), "2024-10-16")),
                of(
                        List.of(opened()),
                        revised("2034-10-15", "convention.renewed", "2029-09-15"),
                        revised("2027-10-15", "convention.renewed", "2029-09-15")),
                of(List.of(opened()), closed("2029-10-15"), closed("2029-10-14")),
                of(List.of(opened()), transferred("2026-01-01"), transferred("2026-01-02")),
                of(
                        List.of(opened()),
                        hour("entry-1", "2024-11-20", 45).logged(),
                        hour("entry-1", "2024-11-20", 46).logged()),
                of(List.of(opened()), imported(12), imported(13)),
                of(
                        HOUR,
                        hour("entry-2", "2024-11-20", 60).insteadOf("entry-1", "2025-01-10"),
                        hour("entry-2", "2024-11-20", 61).insteadOf("entry-1", "2025-01-10")),
                both(HOUR, why -> new CancelAssistanceHour(LEDGER, ENTRY, why)),
                both(HOUR, why -> new LinkAssistanceHour(LEDGER, ENTRY, why)),
                both(PROVING, why -> new ReleaseAssistanceHour(LEDGER, ENTRY, why)),
                of(HOUR, acknowledged("2024-11-21"), acknowledged("2024-11-22")),
                of(
                        List.of(opened()),
                        offered("offer-1", "2025-05-05", "2025-06-05"),
                        offered("offer-1", "2025-05-05", "2025-06-06")),
                of(
                        List.of(opened(), offered("offer-1", "2025-05-05", "2025-06-05")),
                        answered("offer-1", OfferAnswer.ACCEPTED, "2025-05-06"),
                        answered("offer-1", OfferAnswer.REFUSED, "2025-05-06")),
                of(List.of(opened()), planned("plan-1", "2025-06-12", 60), planned("plan-1", "2025-06-12", 61)),
                both(
                        List.of(opened(), planned("plan-1", "2025-06-12", 60)),
                        why -> new CancelPlannedAssistance(LEDGER, new PlanId("plan-1"), why)),
                of(List.of(opened()), closing(1, "2025-10-16"), closing(1, "2025-10-17")),
                of(List.of(HOUR, closing(1, "2025-10-16")), statement(1, "2025-11-10"), statement(1, "2025-11-11")),
                of(
                        List.of(HOUR, closing(1, "2025-10-16"), statement(1, "2025-11-10")),
                        sent(1, 1, "2025-11-12"),
                        sent(1, 1, "2025-11-13")),
                of(
                        SENT,
                        statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-20"),
                        statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-21")),
                of(SENT, silence(1, 1, "2025-12-13"), silence(1, 1, "2025-12-14")));
    }

    private static CommandsOfALedger of(List<Object> before, Told command, Told other) {
        return new CommandsOfALedger(before, command, other);
    }

    private static CommandsOfALedger both(List<Object> before, Function<String, Object> command) {
        return of(
                before, told(command.apply("Motif."), "2025-05-22"), told(command.apply("Autre motif."), "2025-05-22"));
    }

    private static Told closed(String lastDay) {
        return told(new CloseAssistanceLedger(LEDGER, day(lastDay)), "2029-10-16");
    }

    private static Told transferred(String on) {
        return told(new TransferAssistanceLedger(LEDGER, Communes.ARRAS, day(on)), "2026-01-02");
    }

    private static Told imported(int line) {
        var service = hour("entry-1", "2024-11-20", 45).service();
        var origin = new EntryOrigin(Sha256.of("fichier"), line, null);
        return told(new ImportAssistanceHour(LEDGER, ENTRY, service, null, "Reprise.", origin), "2025-12-01");
    }

    private static Told acknowledged(String on) {
        return told(
                new AcknowledgeAssistance(LEDGER, ENTRY, BeneficiaryRole.TOWN_HALL_SECRETARY, null, day(on), null),
                "2024-11-22");
    }

    @Override
    public String toString() {
        return command.command().getClass().getSimpleName();
    }
}
