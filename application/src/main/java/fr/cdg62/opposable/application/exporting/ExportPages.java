package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.Problem;
import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.reading.NothingSuch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the exports: ask for one, follow it, take it, give it up. */
@HtmlPage
public final class ExportPages {

    private final ExportJobs jobs;
    private final SeenByViewer seen;
    private final ZipAnswer zips;

    /** Pages over those exports. */
    ExportPages(ExportJobs jobs, SeenByViewer seen, ZipAnswer zips) {
        this.jobs = jobs;
        this.seen = seen;
        this.zips = zips;
    }

    /** Those kept that the viewer may take, and what may be asked. */
    @GetMapping("/exports")
    public String all(Model model) {
        var viewer = seen.viewer();
        model.addAttribute("viewer", viewer);
        model.addAttribute("everything", viewer.role() == Role.ADMIN);
        model.addAttribute("jobs", jobs.all().stream().filter(seen::taken).toList());
        return "exports";
    }

    /** Asks for one. */
    @PostMapping("/exports")
    public String begin(
            @RequestParam("quoi") String what,
            @RequestParam(name = "id", defaultValue = "") String id,
            @RequestParam(name = "documents", defaultValue = "") String documents,
            HttpServletResponse response,
            Model model) {
        try {
            var kind = ExportKind.asked(what);
            var about = kind == ExportKind.ALL ? "" : id.strip();
            var viewer = seen.mayTake(kind, about);
            jobs.begin(new ExportAsked(kind, about, false, Set.of(), !documents.isEmpty()), viewer);
            return "redirect:/exports";
        } catch (CommandRefused refused) {
            var problem = problem(refused);
            response.setStatus(problem.status());
            model.addAttribute("refused", problem);
            return all(model);
        }
    }

    private static Problem problem(CommandRefused refused) {
        return ProblemAnswers.of(refused, Locale.FRENCH);
    }

    /** The export, once it is ready. */
    @GetMapping("/exports/{number}/fichier")
    public void file(@PathVariable long number, HttpServletResponse response) throws IOException {
        var file = jobs.file(find(number)).orElseThrow(NothingSuch::new);
        zips.send(file, "opposable-export-" + number + ".zip", "/exports/" + number + "/fichier", response);
    }

    /** Gives it up. */
    @PostMapping("/exports/{number}/abandonner")
    public String cancel(@PathVariable long number) {
        jobs.cancel(find(number));
        return "redirect:/exports";
    }

    private ExportJob find(long number) {
        seen.viewer();
        return jobs.find(number).filter(seen::taken).orElseThrow(NothingSuch::new);
    }
}
