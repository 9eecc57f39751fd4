package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.journal.SyncedFile;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.core.JacksonException;

/** The exports of a data folder, {@code exports/<number>.zip} beside what was asked, swept after a week. Safe for several threads. */
final class ExportShelf {

    /** How long an export is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String ASKED = ".json";
    private static final String FILE = ".zip";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final ConcurrentSkipListMap<Long, ExportJob> jobs = new ConcurrentSkipListMap<>();
    private long last;

    /** The exports kept there. What a stop cut short is removed, and said to be stopped. */
    ExportShelf(Path data) {
        this.folder = PrivateFiles.folder(data.resolve("exports"));
        for (var file : files()) {
            var name = file.getFileName().toString();
            if (name.endsWith(UNFINISHED)) {
                delete(file);
            } else if (name.endsWith(ASKED)) {
                read(file).ifPresent(job -> jobs.put(job.number(), job));
            }
        }
        jobs.replaceAll((number, job) -> job.phase().underWay() ? kept(job.in(ExportPhase.STOPPED)) : job);
        this.last = jobs.isEmpty() ? 0 : jobs.lastKey();
    }

    private static Optional<ExportJob> read(Path file) {
        try {
            return Optional.of(ProductJson.mapper().readValue(Files.readAllBytes(file), ExportJob.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // an export of another version of the product: its file is swept in time
        }
    }

    private List<Path> files() {
        try (var all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes one more. */
    synchronized ExportJob add(ExportAsked asked, String account, Instant at) {
        return put(ExportJob.asked(++last, asked, account, at));
    }

    /** Notes how far it has come, on disk. */
    ExportJob put(ExportJob job) {
        jobs.put(job.number(), job);
        return kept(job);
    }

    /** Notes how many events are written, in memory. */
    void progress(ExportJob job) {
        jobs.put(job.number(), job);
    }

    private ExportJob kept(ExportJob job) {
        SyncedFile.writePrivate(
                folder.resolve(job.number() + ASKED), ProductJson.mapper().writeValueAsBytes(job));
        return job;
    }

    Optional<ExportJob> find(long number) {
        return Optional.ofNullable(jobs.get(number));
    }

    /** The last first. */
    List<ExportJob> all() {
        return jobs.values().stream()
                .sorted(Comparator.comparingLong(ExportJob::number).reversed())
                .toList();
    }

    /** Where an export is written before it is whole. */
    Path unfinished(String name) {
        return folder.resolve(name + UNFINISHED);
    }

    /** Where it is taken from. */
    Path file(long number) {
        return folder.resolve(number + FILE);
    }

    /** Removes what was asked more than a week before that instant, and files nobody asked for. */
    void sweep(Instant now) {
        for (var job : all()) {
            if (!job.phase().underWay() && job.askedAt().plus(KEPT).isBefore(now)) {
                jobs.remove(job.number());
                delete(file(job.number()));
                delete(folder.resolve(job.number() + ASKED));
            }
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
