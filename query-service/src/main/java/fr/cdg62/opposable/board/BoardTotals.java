package fr.cdg62.opposable.board;

import fr.cdg62.opposable.progress.ProjectPhase;
import fr.cdg62.opposable.project.value.ProjectHolder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the projects asked for come to, over every slice.
 *
 * @param byPhase how many in each phase, none left out
 * @param byHolder how many each holder holds
 * @param lateRelaunches how many should have been relaunched already
 */
public record BoardTotals(
        Map<ProjectPhase, Integer> byPhase, Map<ProjectHolder, Integer> byHolder, int lateRelaunches) {

    public BoardTotals {
        byPhase = sorted(byPhase);
        byHolder = sorted(byHolder);
    }

    static BoardTotals of(List<ProjectSummary> projects) {
        var byPhase = new EnumMap<ProjectPhase, Integer>(ProjectPhase.class);
        for (var phase : ProjectPhase.values()) {
            byPhase.put(phase, 0);
        }
        var byHolder = new EnumMap<ProjectHolder, Integer>(ProjectHolder.class);
        for (var holder : ProjectHolder.values()) {
            byHolder.put(holder, 0);
        }
        projects.forEach(project -> {
            byPhase.merge(project.phase(), 1, Integer::sum);
            byHolder.merge(project.turn().holder(), 1, Integer::sum);
        });
        return new BoardTotals(byPhase, byHolder, (int)
                projects.stream().filter(project -> project.turn().late()).count());
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
