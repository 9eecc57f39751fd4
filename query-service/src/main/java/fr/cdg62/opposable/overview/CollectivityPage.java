package fr.cdg62.opposable.overview;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.deadline.DeadlineCalendar;
import fr.cdg62.opposable.deadline.DeadlineWords;
import fr.cdg62.opposable.deadline.DeadlinesAsked;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.persons.Signatories;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.sheet.Register;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of one collectivity on a page that prints. */
@HtmlPage
public class CollectivityPage {

    private final ReadDesk desk;
    private final Register register;
    private final Signatories signatories;
    private final DeadlineCalendar calendar;
    private final DeadlineWords words;
    private final CarryingOut carryingOut;

    /** The page of one collectivity. */
    CollectivityPage(
            ReadDesk desk,
            Register register,
            Signatories signatories,
            DeadlineCalendar calendar,
            DeadlineWords words,
            CarryingOut carryingOut) {
        this.desk = desk;
        this.register = register;
        this.signatories = signatories;
        this.calendar = calendar;
        this.words = words;
        this.carryingOut = carryingOut;
    }

    @GetMapping("/collectivites/{id}")
    String collectivity(@PathVariable String id, AsAsked at, Model model) {
        var seen = register.find(id, at);
        var own = new DeadlinesAsked(null, null, id, null, null, null);
        var viewer = desk.viewerAsking("collectivity");
        model.addAttribute("viewer", viewer);
        model.addAttribute("carriedOut", carryingOut.of(new CollectivityId(id), desk.question(at), viewer));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("deadlines", calendar.whole(own, at).items());
        model.addAttribute("words", words);
        model.addAttribute("holders", signatories.inOffice(id, at));
        model.addAttribute("signatories", signatories.find(id, at));
        model.addAttribute(
                "weak",
                seen.conventions().stream()
                        .filter(convention -> !convention.anomalies().isEmpty())
                        .toList());
        return "collectivity";
    }
}
