package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.SessionId;
import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/ledgers/{id}/entries.csv} and {@code .ods}: one row an entry, reversed ones too, each with its ids. */
@ReadEndpoint
public class EntriesExport {

    private final LedgerSheets sheets;
    private final Exports exports;

    /** The export of the entries. */
    public EntriesExport(LedgerSheets sheets, Exports exports) {
        this.sheets = sheets;
        this.exports = exports;
    }

    @GetMapping({"/api/ledgers/{id}/entries.csv", "/api/ledgers/{id}/entries.ods"})
    ResponseEntity<byte[]> entries(@PathVariable String id, AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "entries", columns(id), sheets.entries(id, at));
    }

    private Columns<EntrySeen> columns(String ledger) {
        return what(exports.<EntrySeen>columns()
                        .text("export.ledger", entry -> ledger)
                        .text("export.entry", entry -> entry.entryId().value())
                        .day("ledger.col.servedOn", entry -> entry.service().servedOn())
                        .day("ledger.col.knownOn", EntrySeen::knownOn))
                .text("ledger.col.standing", entry -> exports.code("line-standing", entry.standing()))
                .text("ledger.col.flags", this::flags)
                .text("export.corrects", entry -> id(entry.corrects()))
                .text(
                        "export.replacedBy",
                        entry -> entry.reversal() == null
                                ? null
                                : id(entry.reversal().replacedBy()))
                .text(
                        "export.reversalReason",
                        entry -> entry.reversal() == null
                                ? null
                                : entry.reversal().reason())
                .text("export.lateReason", EntrySeen::lateReason)
                .text("export.offConventionReason", EntrySeen::offConventionReason)
                .text("export.session", entry -> session(entry.service().session()));
    }

    private Columns<EntrySeen> what(Columns<EntrySeen> columns) {
        return columns.number(
                        "ledger.col.year",
                        entry -> entry.contractYear() == null ? null : Long.valueOf(entry.contractYear()))
                .number("ledger.col.minutes", entry -> (long) entry.service().minutes())
                .number("ledger.col.counted", entry -> (long) entry.addedMinutes())
                .text(
                        "ledger.col.category",
                        entry -> exports.code("assistance", entry.service().category()))
                .text(
                        "ledger.col.channel",
                        entry -> exports.code(
                                "assistance-channel", entry.service().channel()))
                .text("ledger.col.agent", entry -> entry.service().agent().value())
                .text(
                        "ledger.col.beneficiary",
                        entry -> exports.code("beneficiary", entry.service().beneficiaryRole()))
                .text("ledger.col.subject", entry -> entry.service().subject());
    }

    private String flags(EntrySeen entry) {
        return entry.flags().stream()
                .map(flag -> exports.code("entry-flag", flag))
                .collect(Collectors.joining(" ; "));
    }

    private static @Nullable String id(@Nullable EntryId entry) {
        return entry == null ? null : entry.value();
    }

    private static @Nullable String session(@Nullable SessionId session) {
        return session == null ? null : session.value();
    }
}
