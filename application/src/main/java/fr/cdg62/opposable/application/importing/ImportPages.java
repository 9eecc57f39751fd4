package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.importing.LineVerdict.Kind;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.reading.NothingSuch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pages of the import: give a file, read the verdict of each line, record, follow, keep the report. */
@HtmlPage
public final class ImportPages {

    private static final int SHOWN_MAX = 200;

    private final AccessPort access;
    private final ImportJobs jobs;

    /** Pages over those imports. */
    public ImportPages(AccessPort access, ImportJobs jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    /** Where a file is given, with the columns it may have. */
    @GetMapping("/import")
    public String begin(@RequestParam(required = false, name = "contenu") @Nullable String kind, Model model) {
        viewer(model);
        model.addAttribute("kind", SheetKind.asked(kind));
        model.addAttribute(
                "sheets", Arrays.stream(SheetKind.values()).map(SheetTold::of).toList());
        model.addAttribute("jobs", jobs.book().all());
        return "import";
    }

    /** The header and one example, to fill in. */
    @GetMapping("/import/modele.csv")
    public void template(
            @RequestParam(required = false, name = "contenu") @Nullable String kind, HttpServletResponse response)
            throws IOException {
        access.viewerAsking("imports");
        var sheet = SheetTold.of(SheetKind.asked(kind));
        send(ImportReport.template(sheet.kind()), sheet.template(), response);
    }

    /** Takes a file and begins to check it. */
    @PostMapping("/import")
    public String upload(
            @RequestParam("fichier") MultipartFile file,
            @RequestParam(required = false, name = "contenu") @Nullable String kind,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var viewer = viewer(model);
        try (var bytes = file.getInputStream()) {
            var name = ImportJob.nameShown(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            return "redirect:"
                    + jobs.upload(SheetKind.asked(kind), name, bytes, viewer).address();
        } catch (CommandRefused refused) {
            var problem = ProblemAnswers.of(refused, Locale.FRENCH);
            response.setStatus(problem.status());
            model.addAttribute("refused", problem);
            return begin(kind, model);
        }
    }

    /** One import, with the verdict of its lines; {@code lignes} keeps those of one kind. */
    @GetMapping("/import/{file}")
    public String job(
            @PathVariable String file,
            @RequestParam(required = false, name = "lignes") @Nullable String kind,
            Model model) {
        viewer(model);
        var job = job(file);
        var all = jobs.book().verdicts(job.file(), job.pass());
        var kept = all.stream()
                .filter(verdict -> kind == null || verdict.kind().name().equals(kind))
                .toList();
        model.addAttribute("job", job);
        model.addAttribute("counts", jobs.book().counts(job.file(), job.pass()));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("judged", all.size());
        model.addAttribute("verdicts", kept.stream().limit(SHOWN_MAX).toList());
        model.addAttribute("hidden", Math.max(0, kept.size() - SHOWN_MAX));
        return "importation";
    }

    /** Judges every line again: a person or a body may have been recorded meanwhile. */
    @PostMapping("/import/{file}/verifier")
    public String check(@PathVariable String file, Model model) {
        return "redirect:" + jobs.check(job(file), viewer(model)).address();
    }

    /** Records what the rules allow. */
    @PostMapping("/import/{file}/lancer")
    public String launch(@PathVariable String file, Model model) {
        return "redirect:" + jobs.launch(job(file), viewer(model)).address();
    }

    /** Every line and its verdict, as a file. */
    @GetMapping("/import/{file}/rapport.csv")
    public void report(@PathVariable String file, HttpServletResponse response) throws IOException {
        access.viewerAsking("imports");
        var job = job(file);
        send(ImportReport.of(jobs.book().verdicts(job.file(), job.pass())), "rapport-import.csv", response);
    }

    private ImportJob job(String file) {
        return jobs.book().find(new Sha256(file)).orElseThrow(NothingSuch::new);
    }

    private Viewer viewer(Model model) {
        var viewer = access.viewerAsking("imports");
        model.addAttribute("viewer", viewer);
        return viewer;
    }

    private static void send(String csv, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(csv.getBytes(StandardCharsets.UTF_8));
    }
}
