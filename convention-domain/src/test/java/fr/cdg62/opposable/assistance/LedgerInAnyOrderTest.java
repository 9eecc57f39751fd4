package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closingOn;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.revised;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is recorded first, a ledger comes to the same figures, with the same weaknesses. */
class LedgerInAnyOrderTest {

    private static final String TODAY = "2031-06-01";

    /** What the facts lead to, whatever the way there; a year of which no day is covered owes nothing, closed once or never. */
    private record Conclusions(SortedSet<String> standing, SortedMap<Integer, YearFigures> years) {

        static Conclusions of(List<Object> events) {
            var standing = new TreeSet<String>();
            var years = new TreeMap<Integer, YearFigures>();
            for (Object event : events) {
                switch (event) {
                    case LedgerAnomalyRaised e -> standing.add(e.subject() + " " + e.code());
                    case LedgerAnomalyCleared e -> standing.remove(e.subject() + " " + e.code());
                    case AssistanceYearClosed e -> years.put(e.figures().year(), e.figures());
                    case AssistanceYearReassessed e -> years.put(e.figures().year(), e.figures());
                    default -> {}
                }
            }
            years.values().removeIf(figures -> figures.outcome() == YearOutcome.NOT_COVERED);
            return new Conclusions(standing, years);
        }
    }

    @Property(tries = 40, seed = "20291015")
    void the_same_facts_come_to_the_same_figures(@ForAll Random random) {
        var facts = facts(random);
        var inOrder = Conclusions.of(Life.of(facts));
        Collections.shuffle(facts, random);

        assertThat(Conclusions.of(Life.of(facts))).isEqualTo(inOrder);
        assertThat(inOrder.years()).isNotEmpty();
    }

    /** Hours, one revision of the end and the closings of the clock; what needs another fact is one step with it. */
    private static List<List<Object>> facts(Random random) {
        var facts = new ArrayList<List<Object>>();
        for (int i = 0; i < 12; i++) {
            facts.add(hours(i, random));
        }
        facts.add(List.of(revised(lastDay(random), "convention.end-revised", TODAY)));
        for (int year = 1; year <= 5; year++) {
            facts.add(List.of(told(closingOn(year, "2031-05-01"), TODAY)));
        }
        return facts;
    }

    private static String lastDay(Random random) {
        return day("2026-01-01").plusDays(random.nextInt(1_000)).toString();
    }

    private static List<Object> hours(int i, Random random) {
        var served = day("2024-10-16").plusDays(random.nextInt(1_825)).toString();
        var hour = hour("entry-" + i, served, 1 + random.nextInt(120))
                .late("Reprise.")
                .afterTheEnd("Reprise.");
        var logged = hour.loggedOn(TODAY);
        var replacement = hour("entry-" + i + "-bis", served, 30).afterTheEnd("Reprise.");
        return switch (random.nextInt(4)) {
            case 0 -> List.of(logged, replacement.insteadOf("entry-" + i, TODAY));
            case 1 ->
                List.of(logged, told(new LinkAssistanceHour(LEDGER, new EntryId("entry-" + i), "Preuve."), TODAY));
            default -> List.of(logged);
        };
    }

    /** Tells a ledger its facts on one late day; the clock passes once more at the end. */
    private static final class Life extends AssistanceSpecification {

        static List<Object> of(List<List<Object>> facts) {
            var all = new ArrayList<Object>(List.of(opened()));
            facts.forEach(step -> step.forEach(command -> tell(all, command)));
            for (int year = 1; year <= 5; year++) {
                tell(all, told(closingOn(year, "2031-05-01"), TODAY));
            }
            return new Life().events(all);
        }

        /** A notice that is refused is forgotten. */
        private static void tell(List<Object> accepted, Object command) {
            int before = new Life().events(accepted).size();
            accepted.add(command);
            if (new Life().events(accepted).size() == before) {
                accepted.removeLast();
            }
        }

        private List<Object> events(List<Object> commands) {
            given(commands.subList(0, commands.size() - 1)).when(commands.getLast());
            return recorded(LEDGER.value());
        }
    }
}
