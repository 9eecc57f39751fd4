package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.sqlite.Database;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Examines the data folder of a store ({@code docs/journal.md}, sections 10 and 13). */
final class StoreExamination {

    static final String KIND = "kind.store";

    private static final String CHECKPOINTS = "journal/checkpoints/";
    private static final String UNDONE = "events.db-journal";
    private static final String KEYS = "journal/keys";

    private final Path folder;
    private final Source source;
    private final Request request;
    private final Findings findings;
    private final Outside outside;

    StoreExamination(Path folder, Source source, Request request, Findings findings, Outside outside) {
        this.folder = folder;
        this.source = source;
        this.request = request;
        this.findings = findings;
        this.outside = outside;
    }

    Examined examine() throws Unreadable, IOException {
        try (var database = Database.open(folder.resolve(StoreRow.FILE))) {
            return examine(database);
        } catch (Malformed e) {
            throw new Unreadable("store", e.what());
        }
    }

    private Examined examine(Database database) throws IOException, Malformed {
        var events = database.table("events");
        if (source.has(UNDONE) && source.size(UNDONE) > 0) {
            findings.add(Code.STORE_DAMAGED, Place.file(UNDONE), "store.undone");
        }
        var facts = facts(database);
        var notes = Notes.read(source, CHECKPOINTS, findings);
        var last = notes.last();
        new Chain(findings).follow(notes, last == null ? 0 : last.note().number());
        var sealedOrigin = last == null ? null : last.note().origin();
        var points = new ArrayList<>(outside.points(notes, sealedOrigin));
        notes.all().forEach(file -> points.add(new SealPoint(file.note(), file.file(), false)));
        var head = head();
        var ledger = new Ledger(StoreRow.FILE, points, head, findings);
        new StoreEvents(database, findings).read(events, ledger);
        end(ledger, last, head);
        ledger.suspects().judge(ledger.sealed());
        if (last != null && !Suspects.named(ledger.sealed())) {
            new Tiles(source, last.note())
                    .leaves()
                    .ifPresent(leaves -> ledger.suspects().compare(leaves, ledger.next()));
        }
        boolean simulated = "SIMULATED".equals(facts.get("clock"));
        if (last != null && last.note().simulated() != simulated) {
            findings.add(
                    Code.CHAIN_BROKEN,
                    Place.file(StoreRow.FILE),
                    "store.clock",
                    last.note().number());
        }
        var origin = sealedOrigin == null ? Keys.originOf(ledger.keys()) : sealedOrigin;
        var keys = keys(ledger, last, origin, facts);
        return new Examined(KIND, origin, notes, last, ledger.size(), ledger.streams(), keys, true, simulated, null);
    }

    private Map<String, String> facts(Database database) throws IOException {
        var facts = new HashMap<String, String>();
        try {
            database.rows(database.table("store_facts"), 2, row -> facts.put(row.text(0), row.text(1)));
        } catch (Malformed e) {
            findings.add(Code.STORE_DAMAGED, Place.file(StoreRow.FILE), "store.facts", e.what());
        }
        return facts;
    }

    private @Nullable Head head() {
        try {
            return Head.read(source.read(Head.FILE, 1024));
        } catch (Malformed | IOException e) {
            return null;
        }
    }

    private void end(Ledger ledger, @Nullable NoteFile last, @Nullable Head head) {
        long size = ledger.next();
        if (last != null && size < last.note().size()) {
            var place = Place.index(StoreRow.FILE, size);
            findings.add(
                    Code.TAIL_CUT,
                    place,
                    "tail.note",
                    size,
                    last.note().size(),
                    last.note().number());
        }
        if (head == null && size > 0) {
            findings.add(Code.HEAD_MISSING, Place.file(Head.FILE), "head.missing");
        } else if (head != null && !ledger.holdsHead()) {
            findings.add(Code.TAIL_CUT, Place.index(StoreRow.FILE, head.position()), "tail.head", head.position());
        }
        long sealed = last == null ? 0 : last.note().size();
        if (size > sealed) {
            findings.add(Code.NOT_SEALED, Place.index(StoreRow.FILE, sealed), "notSealed", size - sealed);
        }
    }

    private Keys keys(Ledger ledger, @Nullable NoteFile last, @Nullable String origin, Map<String, String> facts) {
        var keys = new Keys(request.keys(), findings);
        if (origin == null) {
            return keys;
        }
        keys.read(ledger.keys(), origin, last == null ? 0 : last.note().size(), StoreRow.FILE);
        if (source.has(KEYS)) {
            keys.compare(KEYS, source);
        }
        if (last != null && !last.note().centre().equals(facts.get("centre"))) {
            findings.add(
                    Code.CHAIN_BROKEN,
                    Place.file(StoreRow.FILE),
                    "store.centre",
                    last.note().number());
        }
        return keys;
    }
}
