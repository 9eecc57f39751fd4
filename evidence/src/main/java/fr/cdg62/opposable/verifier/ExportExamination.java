package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examines an export ({@code docs/journal.md}, section 12). */
final class ExportExamination {

    private static final int LONGEST_MANIFEST = 1 << 26;
    private static final String CHECKPOINTS = "checkpoints/";

    private final Source source;
    private final Request request;
    private final Findings findings;
    private final Outside outside;

    ExportExamination(Source source, Request request, Findings findings, Outside outside) {
        this.source = source;
        this.request = request;
        this.findings = findings;
        this.outside = outside;
    }

    Examined examine() throws Unreadable {
        var manifest = manifest();
        var files = new ExportFiles(source, manifest, findings);
        files.compare();
        var notes = Notes.read(source, CHECKPOINTS, findings);
        new Chain(findings).follow(notes, manifest.checkpoint());
        var last = notes.get(manifest.checkpoint());
        agree(manifest, notes, last);
        var events = new ExportEvents(source, files, findings);
        return manifest.whole()
                ? whole(manifest, notes, last, events)
                : part(manifest, notes, last, last == null ? null : last.note(), events);
    }

    private Manifest manifest() throws Unreadable {
        try {
            var members = Members.of(source.read(Manifest.FILE, LONGEST_MANIFEST));
            if (!members.text("format").equals(Manifest.FORMAT)) {
                throw new Unreadable("format", members.text("format"));
            }
            return Manifest.read(members);
        } catch (Malformed e) {
            throw new Unreadable("manifest", e.what());
        } catch (IOException e) {
            throw new Unreadable("file", Manifest.FILE);
        }
    }

    private void agree(Manifest manifest, Notes notes, @Nullable NoteFile last) {
        boolean agrees = last == null
                || (last.note().size() == manifest.size()
                        && last.note().origin().equals(manifest.origin()));
        if (!agrees) {
            findings.add(Code.FILE_CHANGED, Place.file(Manifest.FILE), "manifest.note", manifest.checkpoint());
        }
        for (var file : notes.all()) {
            if (file.note().number() > manifest.checkpoint()) {
                var place = Place.note(file.file(), file.note().number());
                findings.add(Code.CHAIN_BROKEN, place, "note.later", file.note().number(), manifest.checkpoint());
            }
        }
    }

    private Examined whole(Manifest manifest, Notes notes, @Nullable NoteFile last, ExportEvents events) {
        var points = new ArrayList<>(outside.points(notes, manifest.origin()));
        notes.all().forEach(file -> points.add(new SealPoint(file.note(), file.file(), false)));
        var ledger = new Ledger(ExportLine.FILE, points, findings);
        count(manifest, events.read(manifest.question(), ledger));
        if (ledger.next() < manifest.size()) {
            var place = Place.index(ExportLine.FILE, ledger.next());
            findings.add(Code.EVENT_MISSING, place, "index.missing", ledger.next(), manifest.size() - 1);
        } else if (ledger.next() > manifest.size()) {
            var place = Place.index(ExportLine.FILE, manifest.size());
            findings.add(Code.EVENT_ADDED, place, "index.beyond", ledger.next() - 1, manifest.size());
        }
        return examined("kind.exportAll", manifest, notes, last, ledger.size(), ledger.streams(), ledger.keys());
    }

    private Examined part(
            Manifest manifest, Notes notes, @Nullable NoteFile last, @Nullable Note note, ExportEvents events) {
        var shown = new Shown(manifest.size(), findings);
        count(manifest, events.read(manifest.question(), shown));
        if (note != null) {
            var paths = new ExportPaths(source, findings);
            paths.events(shown, note);
            paths.notes(notes, note);
            claim(manifest, shown, note);
        }
        return examined(
                "kind.export" + manifest.scope().kind(),
                manifest,
                notes,
                last,
                shown.size(),
                shown.streams(),
                shown.keys());
    }

    private void claim(Manifest manifest, Shown shown, Note note) {
        var list = new StreamList(note, findings);
        Lines.each(source, "streams.jsonl", findings, (number, line) -> list.line(line));
        list.mustBeWhole(KeyEvent.STREAMS + note.centre(), shown);
        manifest.scope().streams().forEach(stream -> list.mustBeWhole(stream, shown));
        if (manifest.scope().kind() == Manifest.Kind.COLLECTIVITY) {
            list.mustBeWholeCollectivity(manifest.scope().collectivity(), shown);
        }
    }

    private void count(Manifest manifest, long lines) {
        if (lines != manifest.events()) {
            findings.add(Code.FILE_CHANGED, Place.file(ExportLine.FILE), "manifest.events", manifest.events(), lines);
        }
    }

    private Examined examined(
            String kind,
            Manifest manifest,
            Notes notes,
            @Nullable NoteFile last,
            long events,
            long streams,
            List<KeyEvent> introduced) {
        var keys = new Keys(request.keys(), findings);
        keys.read(introduced, manifest.origin(), manifest.size(), ExportLine.FILE);
        if (source.has("keys")) {
            keys.compare("keys", source);
        }
        boolean simulated = last != null && last.note().simulated();
        return new Examined(
                kind,
                manifest.origin(),
                notes,
                last,
                events,
                streams,
                keys,
                manifest.whole(),
                simulated,
                manifest.question());
    }
}
