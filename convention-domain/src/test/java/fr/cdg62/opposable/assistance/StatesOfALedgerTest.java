package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.openedFrom;
import static fr.cdg62.opposable.assistance.LedgerScenario.planned;
import static fr.cdg62.opposable.assistance.LedgerScenario.sent;
import static fr.cdg62.opposable.assistance.LedgerScenario.statement;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_ALREADY_LOGGED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_NOT_LINKED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_REVERSED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_UNKNOWN;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.LEDGER_ALREADY_OPEN;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OUT_OF_TERM;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.STATEMENT_UNKNOWN;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.YEAR_NOT_CLOSED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.YEAR_NOT_COVERED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.YEAR_NOT_OVER;

import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.rule.AssistanceCode;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.cast.Told;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state has its refused commands, as one table. */
class StatesOfALedgerTest extends AssistanceSpecification {

    static Stream<Arguments> refused() {
        var opened = List.<Object>of(opened());
        var running =
                List.<Object>of(opened(), hour("entry-1", "2024-11-20", 45).logged());
        var cancelled = List.<Object>of(
                running, told(new CancelAssistanceHour(LEDGER, new EntryId("entry-1"), "Doublon."), "2024-12-01"));
        var ended = List.<Object>of(running, told(new CloseAssistanceLedger(LEDGER, day("2029-10-15")), "2029-10-16"));
        return Stream.of(
                row("opened", opened, told(openedFrom("2024-10-17", "2029-10-16"), "2024-10-17"), LEDGER_ALREADY_OPEN),
                row(
                        "opened",
                        opened,
                        hour("entry-2", "2024-11-20", 5).insteadOf("entry-1", "2024-11-21"),
                        ENTRY_UNKNOWN),
                row("opened", opened, entry(id -> new CancelAssistanceHour(LEDGER, id, "Doublon.")), ENTRY_UNKNOWN),
                row("opened", opened, entry(id -> new LinkAssistanceHour(LEDGER, id, "Preuve.")), ENTRY_UNKNOWN),
                row("opened", opened, entry(id -> new ReleaseAssistanceHour(LEDGER, id, "Libre.")), ENTRY_UNKNOWN),
                row("opened", opened, statement(1, "2025-11-10"), YEAR_NOT_CLOSED),
                row("opened", opened, sent(1, 1, "2025-11-10"), STATEMENT_UNKNOWN),
                row("opened", opened, closing(1, "2025-10-15"), YEAR_NOT_OVER),
                row("running", running, hour("entry-1", "2024-11-21", 45).logged(), ENTRY_ALREADY_LOGGED),
                row("running", running, entry(id -> new ReleaseAssistanceHour(LEDGER, id, "Libre.")), ENTRY_NOT_LINKED),
                row(
                        "cancelled",
                        cancelled,
                        entry(id -> new CancelAssistanceHour(LEDGER, id, "Doublon.")),
                        ENTRY_REVERSED),
                row("cancelled", cancelled, entry(id -> new LinkAssistanceHour(LEDGER, id, "Preuve.")), ENTRY_REVERSED),
                row("cancelled", cancelled, hour("entry-1", "2024-11-20", 45).logged(), ENTRY_ALREADY_LOGGED),
                row("ended", ended, hour("entry-2", "2029-10-16", 45).logged(), OUT_OF_TERM),
                row("ended", ended, told(planned("plan-1", "2029-10-17", 60).command(), "2029-10-16"), OUT_OF_TERM),
                row("ended", ended, closing(6, "2030-10-16"), YEAR_NOT_COVERED));
    }

    @ParameterizedTest(name = "{0}: {2} is refused with {3}")
    @MethodSource("refused")
    void a_command_is_refused_in(String state, List<Object> before, Object command, AssistanceCode code) {
        given(before).when(command).expectRefusal(code);
    }

    @Test
    void an_ended_ledger_still_takes_what_was_served_before_its_end() {
        given(opened(), told(new CloseAssistanceLedger(LEDGER, day("2029-10-15")), "2029-10-16"))
                .when(hour("entry-2", "2029-10-15", 45).late("Fiche retrouvée.").loggedOn("2029-11-02"))
                .the(AssistanceHourLogged.class);
    }

    private static Arguments row(String state, List<Object> before, Object command, AssistanceCode code) {
        return Arguments.of(state, before, command, code);
    }

    private static Told entry(Function<EntryId, Object> command) {
        return told(command.apply(new EntryId("entry-1")), "2024-12-02");
    }
}
