package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.proof.Enclosures;
import fr.cdg62.opposable.proof.ProofRefused;
import fr.cdg62.opposable.proof.ProofRequest;
import fr.cdg62.opposable.proof.ProofWatch;
import fr.cdg62.opposable.proof.ProvedExports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Writes exports one at a time, keeps them a week, and writes at once what is small. A file is there whole or not at all. */
@Component
public final class ExportJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger("opposable.exports");
    private static final int STOP_SECONDS = 20;

    private final ProvedExports exports;
    private final Companions companions;
    private final InstantSource clock;
    private final ExportShelf shelf;
    private final Set<Long> givenUp = ConcurrentHashMap.newKeySet();
    private final AtomicLong answers = new AtomicLong();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("exports").factory());
    private volatile boolean stopped;

    /** The exports of that data folder. */
    public ExportJobs(Rooms rooms, ProvedExports exports, Companions companions) {
        this.exports = exports;
        this.companions = companions;
        this.clock = rooms.clock();
        this.shelf = new ExportShelf(rooms.options().data());
        shelf.sweep(clock.instant());
    }

    /** Begins one; it is written after those that wait. */
    ExportJob begin(ExportAsked asked, Viewer viewer) {
        shelf.sweep(clock.instant());
        var job = shelf.add(asked, viewer.account(), clock.instant());
        worker.execute(() -> run(job));
        return job;
    }

    private void run(ExportJob asked) {
        var unfinished = shelf.unfinished(Long.toString(asked.number()));
        try {
            if (isStopped(asked)) {
                shelf.put(asked.in(ExportPhase.STOPPED));
                return;
            }
            var note = exports.note();
            var because = exports.unsealedBecause();
            var job = shelf.put(asked.under(note.checkpoint().number(), because.isEmpty() ? null : because));
            var request = asked.asked().request().enclosing(companions.with(asked.asked(), because));
            long events = write(request, note, unfinished, watch(job));
            Files.move(unfinished, shelf.file(job.number()), StandardCopyOption.ATOMIC_MOVE);
            shelf.put(job.ready(events, Files.size(shelf.file(job.number()))));
        } catch (ProofWatch.Stopped e) {
            shelf.put(asked.in(ExportPhase.STOPPED));
        } catch (ProofRefused e) {
            var problem = ProblemAnswers.of(ExportRefusal.of(e), Locale.FRENCH);
            shelf.put(asked.refused(String.valueOf(problem.members().get("detail"))));
        } catch (IOException | RuntimeException e) {
            LOG.error("an export failed: {}", e.getClass().getName(), e);
            shelf.put(asked.in(ExportPhase.FAILED));
        } finally {
            givenUp.remove(asked.number());
            ExportShelf.delete(unfinished);
        }
    }

    private boolean isStopped(ExportJob job) {
        return stopped || givenUp.contains(job.number());
    }

    private ProofWatch watch(ExportJob job) {
        return new ProofWatch() {
            @Override
            public void written(long events, long of) {
                shelf.progress(job.progressed(events, of));
            }

            @Override
            public boolean stopped() {
                return isStopped(job);
            }
        };
    }

    private long write(ProofRequest request, Note note, Path file, ProofWatch watch) throws IOException {
        try (var out = Files.newOutputStream(PrivateFiles.file(file))) {
            return exports.write(request, note, out, watch);
        }
    }

    /**
     * Writes one now, whole, into a file the caller deletes.
     *
     * @param enclosures what goes with it
     * @throws fr.cdg62.opposable.kernel.rule.CommandRefused when it would not be verified
     */
    Path now(ProofRequest request, Note note, Enclosures enclosures) {
        var file = shelf.unfinished("answer-" + answers.incrementAndGet());
        try {
            write(request.enclosing(enclosures), note, file, ProofWatch.NOBODY);
            return file;
        } catch (ProofRefused e) {
            ExportShelf.delete(file);
            throw ExportRefusal.of(e);
        } catch (IOException e) {
            ExportShelf.delete(file);
            throw new UncheckedIOException(e);
        }
    }

    /** Gives one up. */
    ExportJob cancel(ExportJob job) {
        if (job.phase().underWay()) {
            givenUp.add(job.number());
        }
        return job;
    }

    Optional<ExportJob> find(long number) {
        return shelf.find(number);
    }

    /** Every one kept, the last first. */
    List<ExportJob> all() {
        return shelf.all();
    }

    /** Its file, once it is ready. */
    Optional<Path> file(ExportJob job) {
        return Optional.of(shelf.file(job.number()))
                .filter(file -> job.phase() == ExportPhase.READY && Files.exists(file));
    }

    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        worker.shutdown();
        if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("stopped in the middle of an export");
        }
    }
}
