package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.JsonAnswer;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The exports over HTTP: one is asked for, followed, taken when it is ready. Everything is for administrators, the rest for the centre. */
@RestController
public final class ExportApi {

    private static final String OTHERS = "others";

    private final ExportJobs jobs;
    private final SeenByViewer seen;
    private final ZipAnswer zips;

    /** An API over those exports. */
    ExportApi(ExportJobs jobs, SeenByViewer seen, ZipAnswer zips) {
        this.jobs = jobs;
        this.seen = seen;
        this.zips = zips;
    }

    /**
     * Begins an export.
     *
     * @param scope {@code ALL}, {@code CONVENTION} or {@code COLLECTIVITY}
     * @param id of the convention or the collectivity
     * @param withhold event names whose payload is kept back, separated by commas; {@code others}: every payload but those of {@code names}
     * @param documents {@code false}: without the documents cited
     */
    @PostMapping("/api/exports")
    public void begin(
            @RequestParam String scope,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String withhold,
            @RequestParam(defaultValue = "") String names,
            @RequestParam(defaultValue = "true") boolean documents,
            HttpServletResponse response)
            throws IOException {
        var kind = ExportKind.asked(scope);
        var about = kind == ExportKind.ALL ? "" : id;
        var viewer = seen.mayTake(kind, about);
        boolean others = withhold.equals(OTHERS);
        var asked = new ExportAsked(kind, about, others, split(others ? names : withhold), documents);
        accepted(jobs.begin(asked, viewer), response);
    }

    private static Set<String> split(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Those kept that the viewer may take, the last first. */
    @GetMapping("/api/exports")
    public void all(HttpServletResponse response) throws IOException {
        seen.viewer();
        JsonAnswer.write(200, jobs.all().stream().filter(seen::taken).toList(), response);
    }

    /** How far it has come. */
    @GetMapping("/api/exports/{number}")
    public void job(@PathVariable long number, HttpServletResponse response) throws IOException {
        JsonAnswer.write(200, find(number), response);
    }

    /** The export, once it is ready. */
    @GetMapping("/api/exports/{number}/file")
    public void file(@PathVariable long number, HttpServletResponse response) throws IOException {
        var job = find(number);
        var file = jobs.file(job).orElseThrow(() -> ExportRefusal.EXPORT_NOT_READY.with("phase", job.phase()));
        zips.send(file, "opposable-export-" + number + ".zip", "/api/exports/" + number + "/file", response);
    }

    /** Gives it up. */
    @PostMapping("/api/exports/{number}/cancel")
    public void cancel(@PathVariable long number, HttpServletResponse response) throws IOException {
        accepted(jobs.cancel(find(number)), response);
    }

    private static void accepted(ExportJob job, HttpServletResponse response) throws IOException {
        response.setHeader("Location", "/api/exports/" + job.number());
        JsonAnswer.write(202, job, response);
    }

    private ExportJob find(long number) {
        seen.viewer();
        var job = jobs.find(number)
                .orElseThrow(() -> new CommandRefused(
                        Refusal.of(CommandRefusal.NOT_FOUND, Article.of("API, exports"), Facts.of("number", number))));
        seen.mayTake(job.asked().kind(), job.asked().about());
        return job;
    }
}
