package fr.cdg62.opposable.file;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Visas;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.PossibleActions;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.persons.Persons;
import fr.cdg62.opposable.portfolio.DefenceScores;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.standing.ConventionState;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One convention on a page: its state and why first. */
@HtmlPage
public class ConventionPage {

    private final ReadDesk desk;
    private final ConventionFiles files;
    private final Persons persons;
    private final PossibleActions actions;
    private final DefenceScores scores;

    /** The page of one convention. */
    public ConventionPage(
            ReadDesk desk, ConventionFiles files, Persons persons, PossibleActions actions, DefenceScores scores) {
        this.desk = desk;
        this.files = files;
        this.persons = persons;
        this.actions = actions;
        this.scores = scores;
    }

    @GetMapping("/conventions/{id}")
    String convention(
            @PathVariable String id,
            AsAsked at,
            @RequestParam(required = false) @Nullable String atEvent,
            Model model) {
        var seen = files.find(id, at, atEvent);
        var viewer = desk.viewerAsking("convention");
        model.addAttribute("viewer", viewer);
        model.addAttribute("seen", seen);
        model.addAttribute("file", seen.file());
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("path", path(seen.file()));
        model.addAttribute("names", names(seen.file(), desk.question(at), viewer));
        model.addAttribute("atEvent", atEvent);
        var convention = new ConventionId(id);
        var deed = seen.file().deed();
        model.addAttribute(
                "ledger", deed == null ? null : LedgerId.of(convention).value());
        model.addAttribute(
                "project",
                seen.file().choices().isEmpty()
                        ? null
                        : ProjectId.of(convention).value());
        model.addAttribute(
                "score",
                atEvent == null
                        ? scores.of(convention, desk.question(at), viewer).orElse(null)
                        : null);
        var signedOn = deed == null ? seen.asOf().on() : deed.deedDate();
        model.addAttribute("visasOn", signedOn);
        model.addAttribute("visas", Visas.on(signedOn));
        var times = ScreenTimes.of(at, seen.asOf());
        model.addAttribute("actions", times.moved() || atEvent != null ? List.of() : actions.on(id, viewer));
        return "convention";
    }

    private static EnumSet<ConventionState> path(ConventionFile file) {
        var path = EnumSet.range(ConventionState.DRAFT, ConventionState.EXPIRED);
        if (file.milestones().lifecycle().terminatedOn() != null) {
            path.remove(ConventionState.EXPIRED);
            path.add(ConventionState.TERMINATED);
        }
        if (file.milestones().renewed() == null) {
            path.remove(ConventionState.RENEWED);
        }
        return path;
    }

    private Map<String, String> names(ConventionFile file, Question question, Viewer viewer) {
        var names = new HashMap<String, String>();
        for (var chain : file.chains()) {
            for (var signature : chain.signatures()) {
                var person = signature.signatory().person();
                persons.nameOf(person, question, viewer).ifPresent(name -> names.put(person.value(), name));
            }
        }
        return names;
    }
}
