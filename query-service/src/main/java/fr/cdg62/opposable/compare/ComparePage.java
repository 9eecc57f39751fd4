package fr.cdg62.opposable.compare;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Two instants of one file, side by side. */
@HtmlPage
public class ComparePage {

    private final ReadDesk desk;
    private final Comparisons comparisons;

    /** The page of the comparisons. */
    public ComparePage(ReadDesk desk, Comparisons comparisons) {
        this.desk = desk;
        this.comparisons = comparisons;
    }

    @GetMapping("/comparer")
    String compare(ComparisonAsked asked, Model model) {
        var seen = comparisons.compare(asked);
        model.addAttribute("viewer", desk.viewerAsking(seen.what().name().toLowerCase(Locale.ROOT)));
        model.addAttribute("seen", seen);
        model.addAttribute("asked", asked);
        model.addAttribute("back", seen.what().path() + seen.id());
        model.addAttribute("what", seen.what().name().toLowerCase(Locale.ROOT));
        model.addAttribute("times", ScreenTimes.of(new AsAsked(null, asked.until(), null), seen.asOf()));
        return "comparison";
    }
}
