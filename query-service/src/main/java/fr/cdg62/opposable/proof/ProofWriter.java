package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.ProofCheck;
import fr.cdg62.opposable.journal.Proofs;
import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.sealing.StoredFact;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one export under one note, each path held to the note's roots before it leaves. One thread at a time, once. */
final class ProofWriter {

    private static final int EVENTS_A_WORD = 256;

    private final StoredFacts facts;
    private final JournalFolder folder;
    private final Note note;
    private final ProofRequest request;
    private final ShownEvents shown;
    private final ProofWatch watch;
    private final Proofs proofs;

    ProofWriter(
            StoredFacts facts,
            JournalFolder folder,
            Note note,
            ProofRequest request,
            ShownEvents shown,
            ProofWatch watch) {
        this.facts = facts;
        this.folder = folder;
        this.note = note;
        this.request = request;
        this.shown = shown;
        this.watch = watch;
        this.proofs = new Proofs(
                new ProofNodes(folder.tiles(), facts, note.checkpoint().size()));
    }

    /**
     * Writes it and leaves the stream open.
     *
     * @return how many events it shows
     */
    long write(OutputStream out) throws IOException {
        var files = new ArchiveFiles(out, note.checkpoint().time());
        var indexes = new ArrayList<StoredLeaf>();
        files.add("events.jsonl", file -> shown.each(facts, fact -> event(file, fact, indexes)));
        if (!shown.whole()) {
            files.add("proofs.jsonl", file -> paths(file, indexes));
            files.add("streams.jsonl", this::streams);
        }
        notes(files);
        var keys = folder.keys().stream().map(PublicKey::text).collect(Collectors.joining("\n", "", "\n"));
        files.add("keys", keys.getBytes(StandardCharsets.UTF_8));
        for (var enclosure : request.enclosures().under(note)) {
            stopIfAsked();
            files.add(enclosure.path(), enclosure.bytes().open());
        }
        files.finish(list -> ExportManifest.of(note, request, shown, list));
        return shown.count();
    }

    /** What the path of an event is made for. */
    private record StoredLeaf(long index, Hash leaf) {}

    private void event(OutputStream file, StoredFact fact, List<StoredLeaf> indexes) throws IOException {
        var question = request.question();
        if (question != null && question.answeredBy(fact)) {
            throw new ProofRefused(ProofRefusal.ANSWERED, "position " + fact.position());
        }
        boolean withheld = request.withheld().hides(fact.type().name());
        if (!withheld) {
            request.enclosures().sees(fact.payload());
        }
        line(file, ProofLines.event(fact, withheld));
        if (!shown.whole()) {
            indexes.add(new StoredLeaf(fact.position(), fact.leaf()));
        }
        if (shown.passed() % EVENTS_A_WORD == 0) {
            stopIfAsked();
            watch.written(shown.passed(), shown.count());
        }
    }

    private void stopIfAsked() {
        if (watch.stopped()) {
            throw new ProofWatch.Stopped();
        }
    }

    private void paths(OutputStream file, List<StoredLeaf> indexes) throws IOException {
        var checkpoint = note.checkpoint();
        for (var shownLeaf : indexes) {
            var path = proofs.inclusion(shownLeaf.index(), checkpoint.size());
            if (!ProofCheck.included(shownLeaf.leaf(), shownLeaf.index(), checkpoint.size(), path, checkpoint.root())) {
                throw new ProofRefused(ProofRefusal.STORE_CONTRADICTS, "position " + shownLeaf.index());
            }
            line(file, ProofLines.proof(shownLeaf.index(), path));
        }
    }

    private void streams(OutputStream file) throws IOException {
        var streams = shown.streams();
        var paths = new Proofs(streams.tree());
        for (int rank : shown.ranks()) {
            line(file, ProofLines.stream(streams.entry(rank), rank, paths.inclusion(rank, streams.size())));
        }
    }

    private void notes(ArchiveFiles files) throws IOException {
        var checkpoints = folder.checkpoints();
        var all = new ArrayList<Note>();
        for (long number = 1; number <= note.checkpoint().number(); number++) {
            var place = "checkpoints/" + CheckpointFolder.name(number);
            var bytes = checkpoints.bytes(number).orElseThrow();
            all.add(Note.parse(bytes));
            files.add(place + ".note", bytes);
            var stamp = checkpoints.stamp(number);
            if (stamp.isPresent()) {
                files.add(place + ".tsr", stamp.get());
            }
        }
        if (!shown.whole()) {
            files.add("consistency.jsonl", file -> consistency(file, all));
        }
    }

    private void consistency(OutputStream file, List<Note> notes) throws IOException {
        for (int i = 1; i < notes.size(); i++) {
            var from = notes.get(i - 1).checkpoint();
            var to = notes.get(i).checkpoint();
            if (from.size() < to.size()) {
                var path = proofs.consistency(from.size(), to.size());
                line(file, ProofLines.consistency(from.number(), to.number(), path));
            }
        }
    }

    private static void line(OutputStream file, String line) throws IOException {
        file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
