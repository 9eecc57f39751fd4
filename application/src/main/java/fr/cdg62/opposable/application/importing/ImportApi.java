package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.api.JsonAnswer;
import fr.cdg62.opposable.application.api.SentFile;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The import over HTTP, for programmes: the same jobs, verdicts and roles as on its pages. */
@RestController
public final class ImportApi {

    private static final String QUESTION = "imports";

    private final AccessPort access;
    private final ImportJobs jobs;

    /** An API over those imports. */
    public ImportApi(AccessPort access, ImportJobs jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    /** Takes a sheet, the body or the first file of a form, and begins to check it: {@code kind} says what its lines tell. The same sheet again is the import it was. */
    @PostMapping("/api/imports")
    public void upload(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var viewer = viewer();
        var asked = SheetKind.asked(kind);
        var sent = SentFile.of(request);
        try (var bytes = sent.bytes()) {
            var called = name == null ? sent.name() : name;
            accepted(jobs.upload(asked, ImportJob.nameShown(called), bytes, viewer), response);
        }
    }

    /** How far it has come. */
    @GetMapping("/api/imports/{file}")
    public void job(@PathVariable String file, HttpServletResponse response) throws IOException {
        viewer();
        JsonAnswer.write(200, ImportTold.of(find(file), jobs.book()), response);
    }

    /** The verdict of its lines, page after page. */
    @GetMapping("/api/imports/{file}/lines")
    public void lines(
            @PathVariable String file,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            HttpServletResponse response)
            throws IOException {
        viewer();
        var job = find(file);
        var all = jobs.book().verdicts(job.file(), job.pass());
        JsonAnswer.write(200, LinesTold.of(all, new LinesTold.Asked(kind, after, limit)), response);
    }

    /** Judges every line again. */
    @PostMapping("/api/imports/{file}/check")
    public void check(@PathVariable String file, HttpServletResponse response) throws IOException {
        var viewer = viewer();
        accepted(jobs.check(find(file), viewer), response);
    }

    /** Records what the rules allow. */
    @PostMapping("/api/imports/{file}/record")
    public void launch(@PathVariable String file, HttpServletResponse response) throws IOException {
        var viewer = viewer();
        accepted(jobs.launch(find(file), viewer), response);
    }

    /** Every line and its verdict, as a file. */
    @GetMapping("/api/imports/{file}/report.csv")
    public void report(@PathVariable String file, HttpServletResponse response) throws IOException {
        viewer();
        var job = find(file);
        var csv = ImportReport.of(jobs.book().verdicts(job.file(), job.pass()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rapport-import.csv\"");
        response.getOutputStream().write(csv.getBytes(StandardCharsets.UTF_8));
    }

    private void accepted(ImportJob job, HttpServletResponse response) throws IOException {
        response.setHeader("Location", "/api/imports/" + job.file().value());
        JsonAnswer.write(202, ImportTold.of(job, jobs.book()), response);
    }

    private ImportJob find(String file) {
        var hash = new Sha256(file);
        return jobs.book()
                .find(hash)
                .orElseThrow(() -> new CommandRefused(Refusal.of(
                        CommandRefusal.NOT_FOUND, Article.of("API, imports"), Facts.of("file", hash.value()))));
    }

    private Viewer viewer() {
        return access.viewerAsking(QUESTION);
    }
}
