package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.form.FormChoice;
import fr.cdg62.opposable.application.form.KnownThings;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.pages.HtmlPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Where an hour is typed and recorded at once: Enter records, and the next one is typed where the last one was. */
@HtmlPage
public final class HourPage {

    private static final String ADDRESS = "/assistance/saisie";
    private static final String MORE = "ajouter";
    private static final String ANEW = "autre";
    private static final List<String> KEPT =
            List.of(HourTyped.AGENT, HourTyped.CATEGORY, HourTyped.CHANNEL, HourTyped.ROLE);

    private final AccessPort access;
    private final HourDesk desk;
    private final KnownThings known;

    /** A page that records at that desk. */
    public HourPage(AccessPort access, HourDesk desk, KnownThings known) {
        this.access = access;
        this.desk = desk;
        this.known = known;
    }

    /** An empty line, with what the address says is typed already. */
    @GetMapping(ADDRESS)
    public String open(HttpServletRequest request, Model model) {
        var viewer = viewer(model);
        return page(HourTyped.opened(request), HourAnswer.none(), agents(viewer), model);
    }

    /** Records the line, or says why not and keeps all that was typed. */
    @PostMapping(ADDRESS)
    public String take(
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var viewer = viewer(model);
        var typed = HourTyped.sent(request);
        var agents = agents(viewer);
        var step = request.getParameter("_etape");
        if (MORE.equals(step) || ANEW.equals(step)) {
            return page(MORE.equals(step) ? typed.withMoreRows() : typed.anew(), HourAnswer.none(), agents, model);
        }
        var answer = desk.on(typed, agents, viewer);
        if (answer.complete()) {
            redirect.addFlashAttribute("hours", answer.recorded());
            return "redirect:" + next(typed);
        }
        answer.refused().stream()
                .findFirst()
                .ifPresent(refused -> response.setStatus(refused.problem().status()));
        return page(typed, answer, agents, model);
    }

    private String page(HourTyped typed, HourAnswer answer, List<FormChoice> agents, Model model) {
        model.addAttribute(
                "typed",
                typed.with(HourTyped.DATE, desk.today().toString())
                        .with(HourTyped.CATEGORY, AssistanceCategory.ASSISTANCE.name()));
        model.addAttribute("faults", answer.faults());
        model.addAttribute(
                "focus", answer.faults().keySet().stream().findFirst().orElse(HourTyped.BODY + ".0"));
        model.addAttribute("refused", answer.refused());
        if (!answer.recorded().isEmpty()) {
            model.addAttribute("hours", answer.recorded());
        }
        model.addAttribute("bodies", KnownBodies.of(desk.ledgers()).proposed());
        model.addAttribute("agents", agents);
        model.addAttribute("categories", HourWords.choices(AssistanceCategory.values()));
        model.addAttribute("channels", HourWords.choices(AssistanceChannel.values()));
        model.addAttribute("roles", HourWords.choices(BeneficiaryRole.values()));
        return "saisie";
    }

    /** Where the next one is typed: what seldom changes is typed already, and the day when it is not today. */
    private String next(HourTyped typed) {
        var address = UriComponentsBuilder.fromPath(ADDRESS);
        KEPT.forEach(name -> address.queryParam(name, typed.one(name)));
        if (!typed.one(HourTyped.DATE).equals(desk.today().toString())) {
            address.queryParam(HourTyped.DATE, typed.one(HourTyped.DATE));
        }
        return address.encode().toUriString();
    }

    private List<FormChoice> agents(Viewer viewer) {
        return known.of(PersonId.class, viewer);
    }

    private Viewer viewer(Model model) {
        var viewer = access.viewerAsking("hour-entry");
        model.addAttribute("viewer", viewer);
        return viewer;
    }
}
