package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The calendar of reasoned dates on a page. */
@HtmlPage
public class DeadlinesPage {

    private final ReadDesk desk;
    private final DeadlineCalendar calendar;
    private final DeadlineWords words;

    /** The page of the calendar. */
    public DeadlinesPage(ReadDesk desk, DeadlineCalendar calendar, DeadlineWords words) {
        this.desk = desk;
        this.calendar = calendar;
        this.words = words;
    }

    @GetMapping("/echeances")
    String deadlines(DeadlinesAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var found = calendar.find(asked, at, slice);
        model.addAttribute("viewer", desk.viewerAsking("deadlines"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("words", words);
        model.addAttribute("kinds", DeadlineKind.values());
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute(
                "links",
                ListLinks.to("/echeances")
                        .with("from", asked.from())
                        .with("until", asked.until())
                        .with("collectivity", asked.collectivity())
                        .with("name", asked.name())
                        .with("kind", asked.kind())
                        .with("agent", asked.agent())
                        .with("limit", slice.limit()));
        model.addAttribute("later", slice.cursor() != null);
        return "deadlines";
    }
}
