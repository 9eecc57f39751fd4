package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.pages.French;
import fr.cdg62.opposable.pages.Installation;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a coming date is said in a file that leaves the house. */
@Component
public final class DeadlineWords {

    private final Texts texts = new Texts("pages");
    private final French french = new French(texts);
    private final Installation installation;

    /** The words of this installation. */
    public DeadlineWords(Installation installation) {
        this.installation = installation;
    }

    French french() {
        return french;
    }

    /** What it is the date of: {@code Rappel, 3 mois avant le dernier jour}. */
    public String what(Deadline deadline) {
        var months = deadline.monthsBefore();
        return months == null
                ? texts.of("deadline." + deadline.kind())
                : texts.of("deadline." + deadline.kind(), Map.of("months", months.toString()));
    }

    /** Whether it waits for the signatures, in words; nothing when it does not. */
    public String provisional(Deadline deadline) {
        return deadline.provisional() ? texts.of("convention.dates.provisional") : "";
    }

    /** The name of the calendar. */
    String calendar() {
        return marked(texts.of("deadlines.calendar", Map.of("centre", installation.centreLabel())));
    }

    /** One line of an agenda. */
    String summary(Deadline deadline) {
        var line = what(deadline) + " – " + deadline.collectivity().name();
        return marked(deadline.provisional() ? line + " (" + texts.of("deadlines.provisional") + ")" : line);
    }

    /** Why that day, by which article, and what would move it. */
    String description(Deadline deadline) {
        var reasoned = deadline.reasoned();
        var moves = reasoned.wouldChange().stream()
                .map(change -> "- " + french.code("change", change))
                .collect(Collectors.joining("\n"));
        var why =
                french.reason(reasoned) + " (" + french.cite(reasoned.article().value()) + ")";
        return moves.isEmpty() ? why : why + "\n" + texts.of("convention.dates.change") + " :\n" + moves;
    }

    private String marked(String text) {
        return installation.simulated() ? texts.of("deadlines.simulated") + " " + text : text;
    }
}
