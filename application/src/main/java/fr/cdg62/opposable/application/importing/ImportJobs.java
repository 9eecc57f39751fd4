package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.application.document.SniffedType;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.persons.PersonNames;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Views;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes files over, one at a time and line by line; stopped or killed anywhere, it goes on at the next start. */
@Component
public final class ImportJobs implements DisposableBean {

    /** No larger sheet is taken. */
    static final int BYTES_MAX = 5 * 1_048_576;

    private static final Logger LOG = LoggerFactory.getLogger("opposable.imports");
    private static final int STOP_SECONDS = 20;

    private final ImportBook book;
    private final DocumentStore documents;
    private final LineJudges judges;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").factory());
    private volatile boolean stopped;

    /** The imports of that data folder. */
    public ImportJobs(Rooms rooms, Views views, EventLog log, PersonNames names) {
        this.book = ImportBook.open(rooms.options().data());
        this.documents = rooms.documents();
        this.judges = new LineJudges(rooms, views, log, names);
    }

    ImportBook book() {
        return book;
    }

    /** Goes on with what a stop or a kill interrupted. */
    @EventListener(ApplicationReadyEvent.class)
    public void resume() {
        book.all().stream().filter(ImportJob::running).forEach(job -> worker.execute(() -> run(job)));
    }

    /**
     * Keeps a sheet and begins to check it; the same file again is the import it was.
     *
     * @throws fr.cdg62.opposable.kernel.rule.CommandRefused when it is no sheet an import takes
     */
    ImportJob upload(SheetKind kind, String name, InputStream bytes, Viewer viewer) throws IOException {
        var given = bytes.readNBytes(BYTES_MAX + 1);
        if (given.length > BYTES_MAX) {
            throw ImportRefusal.SHEET_TOO_LARGE.with("bytes max", BYTES_MAX);
        }
        var kept = isOds(given) ? given : CsvSheet.text(given).getBytes(StandardCharsets.UTF_8);
        var lines = sheet(kept, kind).rows().size();
        refuseDestroyed(kept);
        var file = documents.keep(new ByteArrayInputStream(kept)).sha256();
        var known = book.find(file);
        if (known.isPresent()) {
            return known.get();
        }
        return begin(new ImportJob(file, kind, name, viewer.account(), viewer.role(), ImportPhase.CHECKING, lines));
    }

    private void refuseDestroyed(byte[] kept) {
        var file = new Sha256(HexFormat.of().formatHex(Sha256.digest().digest(kept)));
        if (book.find(file).filter(ImportJob::destroyed).isPresent()) {
            throw ImportRefusal.SHEET_DESTROYED.with();
        }
    }

    /** Judges every line again. */
    ImportJob check(ImportJob job, Viewer viewer) {
        return again(job, ImportPhase.CHECKING, viewer);
    }

    /** Records every line that the rules allow and that is not recorded yet. */
    ImportJob launch(ImportJob job, Viewer viewer) {
        return again(job, ImportPhase.RECORDING, viewer);
    }

    private ImportJob again(ImportJob job, ImportPhase phase, Viewer viewer) {
        if (job.running() || job.destroyed()) {
            return job;
        }
        book.forget(job.file(), phase);
        return begin(job.begunBy(viewer, phase));
    }

    private ImportJob begin(ImportJob job) {
        book.put(job);
        worker.execute(() -> run(job));
        return job;
    }

    private void run(ImportJob job) {
        try {
            var pass = job.phase();
            var ends = book.ends(job.file(), pass);
            var judge = judges.of(job);
            for (var row : sheet(read(job.file()), job.kind()).rows()) {
                if (stopped || !documents.has(job.file())) {
                    return;
                }
                var end = ends.get(row.number());
                if (end == null) {
                    book.add(job.file(), pass, judge.judge(row, pass == ImportPhase.RECORDING));
                } else if (end == LineVerdict.Kind.ACCEPTED) {
                    judge.remember(row);
                }
            }
            if (!documents.has(job.file())) {
                return;
            }
            book.put(job.in(pass == ImportPhase.RECORDING ? ImportPhase.DONE : ImportPhase.CHECKED));
        } catch (RuntimeException e) {
            LOG.warn(
                    "an import stopped and goes on at the next start: {}",
                    e.getClass().getName());
        }
    }

    private byte[] read(Sha256 file) {
        try (var bytes = documents.read(file)) {
            return bytes.readNBytes(BYTES_MAX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(byte[] bytes, SheetKind kind) {
        return isOds(bytes)
                ? OdsSheet.read(bytes, kind)
                : CsvSheet.read(new String(bytes, StandardCharsets.UTF_8), kind);
    }

    private static boolean isOds(byte[] bytes) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, SniffedType.HEAD_BYTES));
        return SniffedType.of(head, false)
                .filter(type -> type == SniffedType.ODS)
                .isPresent();
    }

    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        worker.shutdown();
        if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("stopped in the middle of a line of an import");
        }
        book.close();
    }
}
