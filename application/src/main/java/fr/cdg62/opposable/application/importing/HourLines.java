package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.ledger.KnownLedger;
import fr.cdg62.opposable.application.ledger.KnownLedgers;
import fr.cdg62.opposable.assistance.api.ImportAssistanceHour;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.EntryOrigin;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.identity.Siret;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a sheet of hours. What is one hour keeps one id whatever file tells it: its reference or, without one, all that it says.
 *
 * @param file the hash of the file
 * @param persons who may be named in it
 * @param ledgers where hours may be written, and what is there already
 * @param told the hours that earlier lines of the file tell already
 */
record HourLines(
        CentreId centre,
        Sha256 file,
        NamedPersons persons,
        KnownLedgers ledgers,
        Map<HourLines.Place, ServiceRendered> told)
        implements ImportLines<ImportAssistanceHour> {

    private static final Texts FORMS = new Texts("forms");
    private static final String LOGGED_BEFORE = "ENTRY_ALREADY_LOGGED";
    private static final int HASH_DIGITS = 40;

    /** For whom an hour is written, in whichever of its ledgers, and under which id. */
    record Place(CollectivityId body, EntryId entry) {}

    @Override
    public ImportAssistanceHour command(Sheet.Row row) {
        var cells = new Cells(row);
        var service = HourCells.service(cells, persons);
        var reference = Bounds.lineOrNull("reference", cells.text(HourColumn.REFERENCE));
        var entry = entry(reference, service);
        var late = cells.text(HourColumn.MOTIF_REPRISE);
        return new ImportAssistanceHour(
                ledger(cells, entry, service).id(),
                entry,
                service,
                cells.text(HourColumn.MOTIF_HORS_CONVENTION),
                late == null ? FORMS.of("import.lateReason") : late,
                new EntryOrigin(file, row.number(), reference));
    }

    @Override
    public ConventionId convention(ImportAssistanceHour command) {
        return command.ledgerId().convention();
    }

    @Override
    public void requireNew(ImportAssistanceHour command, boolean recording) {
        var before = told.get(place(command));
        if (before != null) {
            throw asBefore(command, Optional.of(before));
        }
        var nameless = command.origin().reference() == null;
        if (nameless && recorded(command).anyMatch(line -> isSameUnderAnotherId(line, command))) {
            throw there(command);
        }
    }

    @Override
    public void allowed(ImportAssistanceHour command) {
        told.put(place(command), command.service());
    }

    @Override
    public CommandRefused meant(ImportAssistanceHour command, CommandRefused refused) {
        return refused.refusal().code().equals(LOGGED_BEFORE) ? asBefore(command, asItStands(command)) : refused;
    }

    /** The same hour is there already; another one under the same reference is a contradiction that somebody must settle. */
    private CommandRefused asBefore(ImportAssistanceHour command, Optional<ServiceRendered> before) {
        var reference = command.origin().reference();
        var same = before.filter(service -> !service.equals(command.service())).isEmpty();
        return same || reference == null
                ? there(command)
                : ImportRefusal.HOUR_TOLD_OTHERWISE.with(
                        "reference", reference, "convention", command.ledgerId().convention());
    }

    @Override
    public CommandRefused there(ImportAssistanceHour command) {
        return ImportRefusal.HOUR_ALREADY_THERE.with(
                "convention", command.ledgerId().convention());
    }

    /** What the entry said first or, if that is not what the line says, what it was last corrected to. */
    private Optional<ServiceRendered> asItStands(ImportAssistanceHour command) {
        var lines = recorded(command).toList();
        var first = find(lines, command.entryId());
        if (first.isEmpty() || first.get().service().equals(command.service())) {
            return first.map(LedgerLine::service);
        }
        var last = first.get();
        for (var next = replacing(lines, last); next.isPresent(); next = replacing(lines, last)) {
            last = next.get();
        }
        return Optional.of(last.service());
    }

    private static Optional<LedgerLine> replacing(List<LedgerLine> lines, LedgerLine line) {
        var reversal = line.reversal();
        var replacement = reversal == null ? null : reversal.replacedBy();
        return replacement == null ? Optional.empty() : find(lines, replacement);
    }

    private static Optional<LedgerLine> find(List<LedgerLine> lines, EntryId entry) {
        return lines.stream().filter(line -> line.entryId().equals(entry)).findFirst();
    }

    private static boolean isSameUnderAnotherId(LedgerLine line, ImportAssistanceHour command) {
        return !line.entryId().equals(command.entryId()) && line.service().equals(command.service());
    }

    private Place place(ImportAssistanceHour command) {
        var holders = ledgers.require(command.ledgerId()).holders();
        return new Place(holders.last().id(), command.entryId());
    }

    private Stream<LedgerLine> recorded(ImportAssistanceHour command) {
        return ledgers.find(command.ledgerId()).map(KnownLedger::count).stream()
                .flatMap(count -> count.book().lines().stream());
    }

    /** An hour stays in the ledger it is written in, whichever covers its day by now. */
    private KnownLedger ledger(Cells cells, EntryId entry, ServiceRendered service) {
        var written = cells.required(HourColumn.COLLECTIVITE);
        if (written.startsWith("convention-")) {
            return ledgers.require(LedgerId.of(new ConventionId(written)));
        }
        var body = CollectivityId.of(centre, siren(written.replaceAll("[\\s\\u00a0\\u202f]", "")));
        return ledgers.of(body).stream()
                .filter(ledger -> holds(ledger.count().book(), entry))
                .findFirst()
                .orElseGet(() -> ledgers.of(body, service.servedOn()));
    }

    private static boolean holds(LedgerBook book, EntryId entry) {
        return book.line(entry).isPresent();
    }

    private static Siren siren(String digits) {
        return digits.length() == 14 ? new Siret(digits).siren() : new Siren(digits);
    }

    private static EntryId entry(@Nullable String reference, ServiceRendered service) {
        var said = reference == null
                ? ProductJson.mapper().writeValueAsString(service)
                : "reference/" + PlainLetters.of(reference);
        return new EntryId("entry-" + Sha256.of(said).value().substring(0, HASH_DIGITS));
    }
}
