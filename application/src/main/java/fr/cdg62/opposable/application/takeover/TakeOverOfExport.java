package fr.cdg62.opposable.application.takeover;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.NoteMalformed;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.sealing.NotesOfAStore;
import fr.cdg62.opposable.sealing.SealRefused;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Puts everything an export holds into an empty data folder, then recomputes every root and compares it with every note. Stopped or
 * killed anywhere, it goes on when begun again with the same export. What contradicts its notes leaves a folder that never opens.
 */
public final class TakeOverOfExport implements AutoCloseable {

    private final ExportFile export;
    private final Path data;

    private TakeOverOfExport(ExportFile export, Path data) {
        this.export = export;
        this.data = data;
    }

    /**
     * Looks at the export and the folder before anything is written.
     *
     * @throws NotTakenOver when the one is no export of everything, or the other is not empty
     */
    public static TakeOverOfExport of(Path file, Path data) throws NotTakenOver {
        var work = new TakeOverOfExport(ExportFile.open(file), data);
        try {
            work.refuseAnotherFolder();
            return work;
        } catch (NotTakenOver e) {
            work.close();
            throw e;
        }
    }

    /**
     * Refuses a folder that a take-over left half way, or that contradicts its notes.
     *
     * @throws NotTakenOver then
     */
    public static void refuseUnfinished(Path data) throws NotTakenOver {
        var mark = TakeOverMark.read(data);
        if (mark.isEmpty()) {
            return;
        }
        switch (mark.get().state()) {
            case UNFINISHED ->
                throw new NotTakenOver("la reprise de ce dossier n'est pas finie : relancez la même commande"
                        + " --take-over, ou recommencez dans un dossier vide");
            case REFUSED -> throw refused(mark.get().why());
            case DONE -> {
                // Whole, and checked when it was.
            }
        }
    }

    private static NotTakenOver refused(String why) {
        return new NotTakenOver("cet export ne se reprend pas (" + why
                + ") : ce dossier ne sert plus, recommencez dans un autre, vide");
    }

    private void refuseAnotherFolder() throws NotTakenOver {
        var mark = TakeOverMark.read(data);
        if (mark.isEmpty()) {
            if (Files.exists(data.resolve("events.db"))) {
                throw new NotTakenOver(
                        "le dossier " + data + " contient déjà des événements : il faut un dossier vide");
            }
        } else if (!mark.get().manifest().equals(export.identity())) {
            throw new NotTakenOver("le dossier " + data + " a commencé par un autre export");
        } else if (mark.get().state() == TakeOverMark.State.REFUSED) {
            throw refused(mark.get().why());
        }
    }

    /** Whether it was done already. */
    public boolean done() {
        return TakeOverMark.isTakenOver(data);
    }

    /** The centre the export is of. */
    public String centre() {
        var parts = export.origin().split("/", -1);
        return parts.length == 3 ? parts[1] : "";
    }

    /** Whether what it holds was recorded on a simulated clock. */
    public boolean simulated() throws NotTakenOver {
        return note(export.checkpoint()).checkpoint().simulated();
    }

    /** How many events it holds. */
    public long size() {
        return export.size();
    }

    /** Compares the files with the manifest, and marks the folder. */
    public void begin() throws NotTakenOver {
        try {
            export.compareFiles();
        } catch (IOException e) {
            throw unreadable(e);
        }
        mark(TakeOverMark.State.UNFINISHED, "");
    }

    /** Appends the events that are not there yet; the progress is told how many are. */
    public void events(SqliteEventStorageEngine engine, Consumer<Long> progress) throws NotTakenOver {
        try (var events = new ExportedEvents(export)) {
            events.skipTo(engine.headPosition() + 1);
            for (var group = events.group(); !group.isEmpty(); group = events.group()) {
                engine.appendAsTheyWere(group);
                progress.accept(engine.headPosition() + 1);
            }
        } catch (IOException e) {
            throw unreadable(e);
        } catch (EventStoreException e) {
            throw givenUp("un événement ne suit pas celui d'avant dans son dossier");
        } catch (NotTakenOver e) {
            throw givenUp(e.why());
        }
    }

    /** Keeps the documents that are not there yet. */
    public void documents(DocumentStore documents) throws NotTakenOver {
        for (var hash : export.documents()) {
            if (documents.has(new Sha256(hash))) {
                continue;
            }
            try (var bytes = export.bytes("documents/" + hash)) {
                var kept = documents.keep(bytes).sha256().value();
                if (!kept.equals(hash)) {
                    throw givenUp("le document " + hash + " porte l'empreinte " + kept);
                }
            } catch (IOException e) {
                throw unreadable(e);
            } catch (CommandRefused e) {
                throw new NotTakenOver("le document " + hash + " n'est pas gardé ici ("
                        + e.refusal().code() + ") : voyez --document-megabytes");
            }
        }
    }

    /** Restores notes and time-stamps, then holds the whole store to them. */
    public void notes(StoredFacts facts) throws NotTakenOver {
        var folder = new JournalFolder(data.resolve("journal"));
        var checkpoints = folder.checkpoints();
        for (long number = checkpoints.count() + 1; number <= export.checkpoint(); number++) {
            checkpoints.add(note(number));
        }
        for (long number = 1; number <= export.checkpoint(); number++) {
            stamp(checkpoints, number);
        }
        if (facts.head() + 1 != export.size()) {
            throw givenUp("il y a " + (facts.head() + 1) + " événements au lieu de " + export.size());
        }
        try {
            NotesOfAStore.agree(facts, folder, read -> {});
        } catch (SealRefused e) {
            throw givenUp("ce qu'il montre contredit ses notes : " + e.getMessage());
        }
        mark(TakeOverMark.State.DONE, "");
    }

    private Note note(long number) throws NotTakenOver {
        try (var bytes = export.bytes("checkpoints/" + CheckpointFolder.name(number) + ".note")) {
            return Note.parse(bytes.readAllBytes());
        } catch (IOException | NoteMalformed e) {
            throw new NotTakenOver("le sceau n° " + number + " manque ou ne se lit pas");
        }
    }

    private void stamp(CheckpointFolder checkpoints, long number) throws NotTakenOver {
        var name = "checkpoints/" + CheckpointFolder.name(number) + ".tsr";
        if (!export.has(name) || checkpoints.stamped(number)) {
            return;
        }
        try (var bytes = export.bytes(name)) {
            checkpoints.addStamp(number, bytes.readAllBytes());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private NotTakenOver givenUp(String why) {
        mark(TakeOverMark.State.REFUSED, why.replace('\n', ' '));
        return refused(why);
    }

    private static NotTakenOver unreadable(IOException e) {
        return new NotTakenOver("l'export ne se lit pas jusqu'au bout : " + e.getMessage());
    }

    private void mark(TakeOverMark.State state, String why) {
        new TakeOverMark(state, export.identity(), why).write(data);
    }

    /** Releases the export. */
    @Override
    public void close() {
        try {
            export.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
