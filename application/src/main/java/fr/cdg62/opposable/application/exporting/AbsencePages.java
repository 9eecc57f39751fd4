package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.proof.AbsenceFamily;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.sheet.Register;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks, of one collectivity, whether nothing of a nature was recorded between two days, and gives the proof or what was found. */
@HtmlPage
public final class AbsencePages {

    private final AbsenceDesk desk;
    private final SeenByViewer seen;
    private final Register register;

    /** Pages over that desk. */
    AbsencePages(AbsenceDesk desk, SeenByViewer seen, Register register) {
        this.desk = desk;
        this.seen = seen;
        this.register = register;
    }

    /** The question and, once it is asked, its answer. */
    @GetMapping("/collectivites/{id}/absence")
    public String absence(
            @PathVariable String id,
            @RequestParam(name = "nature", required = false) @Nullable String nature,
            @RequestParam(name = "du", required = false) @Nullable String from,
            @RequestParam(name = "au", required = false) @Nullable String to,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("viewer", seen.viewer());
        model.addAttribute("seen", register.find(id, new AsAsked(null, null, null)));
        model.addAttribute("families", AbsenceFamily.values());
        model.addAttribute("nature", nature);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        if (nature != null && from != null && to != null) {
            answer(id, family(nature), from, to, response, model);
        }
        return "absence";
    }

    private static AbsenceFamily family(String nature) {
        return Arrays.stream(AbsenceFamily.values())
                .filter(family -> family.name().equals(nature))
                .findFirst()
                .orElseThrow(NothingSuch::new);
    }

    private void answer(
            String id, AbsenceFamily family, String from, String to, HttpServletResponse response, Model model) {
        try {
            model.addAttribute("family", family);
            model.addAttribute("names", String.join(",", family.names()));
            model.addAttribute("answer", desk.answer(id, family.names(), from, to));
        } catch (CommandRefused refused) {
            var problem = ProblemAnswers.of(refused, Locale.FRENCH);
            response.setStatus(problem.status());
            model.addAttribute("refused", problem);
        }
    }
}
