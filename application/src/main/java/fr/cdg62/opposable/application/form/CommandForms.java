package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.api.CommandRoute;
import fr.cdg62.opposable.application.command.CommandTarget;
import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.Prefilled;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.reading.NothingSuch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page a command, in two steps: check, which records nothing and says what would follow; then record. */
@HtmlPage
public final class CommandForms {

    private final AccessPort access;
    private final DocumentStore documents;
    private final EventLog log;
    private final Views views;
    private final KnownThings known;
    private final FormDecisions decisions;

    /** Forms for the viewers of that port. */
    public CommandForms(
            AccessPort access,
            DocumentStore documents,
            EventLog log,
            Views views,
            KnownThings known,
            FormDecisions decisions) {
        this.access = access;
        this.documents = documents;
        this.log = log;
        this.views = views;
        this.known = known;
        this.decisions = decisions;
    }

    /** What can be begun, for this viewer. */
    @GetMapping("/faire")
    public String begin(Model model) {
        var viewer = viewer(model);
        var links = new LinkedHashMap<String, List<FormLink>>();
        for (var family : FormRoutes.families()) {
            var own = FormRoutes.links(family, null, viewer.role());
            if (!own.isEmpty()) {
                links.put(FormWords.text("family." + family), own);
            }
        }
        model.addAttribute("links", links);
        model.addAttribute("about", null);
        return "faire";
    }

    /** What can be recorded about one thing, for this viewer. */
    @GetMapping("/faire/{family}")
    public String about(@PathVariable String family, @RequestParam String id, Model model) {
        var viewer = viewer(model);
        if (!FormRoutes.families().contains(family) || log.readStream(id).isEmpty()) {
            throw new NothingSuch();
        }
        model.addAttribute(
                "links", Map.of(FormWords.text("family." + family), FormRoutes.links(family, id, viewer.role())));
        model.addAttribute("about", id);
        return "faire";
    }

    /** The form of a command, on an aggregate that is there or one that begins. */
    @GetMapping("/faire/{family}/{verb}")
    public String open(
            @PathVariable String family,
            @PathVariable String verb,
            @RequestParam(required = false) @Nullable String id,
            HttpServletRequest request,
            Model model) {
        var viewer = viewer(model);
        var route = FormRoutes.at(family, verb, viewer.role());
        var target = FieldShape.begins(route) ? begun(route, viewer) : existing(route, id);
        var form = FormRequest.opened(route, target, facts(target).version(), Entered.inAddress(request));
        return page(form, Map.of(), viewer, model);
    }

    /** Takes a form: one a page filled beforehand, another row, a check, a correction, or the record itself. */
    @PostMapping("/faire/{family}/{verb}")
    public String take(
            @PathVariable String family,
            @PathVariable String verb,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var viewer = viewer(model);
        var route = FormRoutes.at(family, verb, viewer.role());
        var prefilled = Prefilled.in(request);
        if (prefilled.isPresent()) {
            var entered = new Entered(prefilled.get().values());
            return page(FormRequest.opened(route, begun(route, viewer), null, entered), Map.of(), viewer, model);
        }
        var form = FormRequest.sent(route, request, documents)
                .identified(viewer.centre().value());
        FormRoutes.requireId(route, form.id());
        var decision = decisions.on(form, viewer);
        model.addAttribute("decision", decision);
        decision.problem().ifPresent(problem -> response.setStatus(problem.status()));
        var recorded = decision.recorded();
        if (recorded != null) {
            var destination = FormDestination.of(family);
            var shown = destination.isUpToDate(views, recorded.position());
            redirect.addFlashAttribute("notice", FormNotice.of(route, recorded, shown));
            return "redirect:" + destination.address(recorded.outcome().stream());
        }
        return page(decision.form(), decision.faults(), viewer, model);
    }

    private String page(FormRequest form, Map<String, String> faults, Viewer viewer, Model model) {
        var facts = facts(form.id());
        var fields = new FormFields(known, facts, viewer, form.entered(), faults).draw(FieldShape.of(form.route()));
        model.addAttribute("title", FormWords.title(form.route().command()));
        model.addAttribute("help", FormWords.help(form.route().command()));
        model.addAttribute("action", FormLink.address(form.route(), null));
        model.addAttribute("fields", fields);
        model.addAttribute("form", form);
        model.addAttribute("carried", form.carried());
        model.addAttribute("back", back(form, facts));
        return "formulaire";
    }

    private static String back(FormRequest form, StreamFacts facts) {
        return facts.events().isEmpty()
                ? "/faire"
                : FormDestination.of(form.route().family()).address(form.id());
    }

    private Viewer viewer(Model model) {
        var viewer = access.viewerAsking("forms");
        model.addAttribute("viewer", viewer);
        return viewer;
    }

    private static String begun(CommandRoute route, Viewer viewer) {
        var type = CommandTarget.component(route.command()).getType();
        return FormRequest.freshId(type, viewer.centre().value());
    }

    private String existing(CommandRoute route, @Nullable String id) {
        if (id == null) {
            throw new NothingSuch();
        }
        FormRoutes.requireId(route, id);
        if (log.readStream(id).isEmpty()) {
            throw new NothingSuch();
        }
        return id;
    }

    private StreamFacts facts(String id) {
        return new StreamFacts(log.readStream(id));
    }
}
