package fr.cdg62.opposable.consulted;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who saw what, on a page. */
@HtmlPage
public class ConsultationsPage {

    private final ReadDesk desk;
    private final ConsultationReport report;

    /** The page of the report. */
    public ConsultationsPage(ReadDesk desk, ConsultationReport report) {
        this.desk = desk;
        this.report = report;
    }

    @GetMapping("/audit/consultations")
    String consultations(ConsultationsAsked asked, AsAsked at, Model model) {
        var found = report.find(asked, at);
        var viewer = desk.viewerAsking("consultations");
        var next = found.next();
        var links = links(asked);
        model.addAttribute("viewer", viewer);
        model.addAttribute("own", viewer.role() != Role.AUDITOR && viewer.role() != Role.ADMIN);
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute("links", links);
        model.addAttribute(
                "older",
                next == null
                        ? null
                        : links(asked).with("before", next.toString()).first());
        return "consultations";
    }

    private static ListLinks links(ConsultationsAsked asked) {
        return ListLinks.to("/audit/consultations")
                .with("person", asked.person())
                .with("account", asked.account())
                .with("from", asked.from())
                .with("until", asked.until());
    }
}
