package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.progress.DutyState;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the commitments asked for come to, over every slice.
 *
 * @param inDefault how many of each party are in default
 * @param due how many of each party are due
 * @param todo how many call for each thing to do
 */
public record CommitmentTotals(Map<Party, Long> inDefault, Map<Party, Long> due, Map<Todo, Long> todo) {

    public CommitmentTotals {
        inDefault = Collections.unmodifiableSortedMap(new TreeMap<>(inDefault));
        due = Collections.unmodifiableSortedMap(new TreeMap<>(due));
        todo = Collections.unmodifiableSortedMap(new TreeMap<>(todo));
    }

    static CommitmentTotals of(List<Owed> all) {
        var todo = new TreeMap<Todo, Long>();
        all.stream()
                .filter(owed -> owed.todo() != Todo.NOTHING)
                .forEach(owed -> todo.merge(owed.todo(), 1L, Long::sum));
        return new CommitmentTotals(byParty(all, DutyState.IN_DEFAULT), byParty(all, DutyState.DUE), todo);
    }

    private static Map<Party, Long> byParty(List<Owed> all, DutyState state) {
        var count = new TreeMap<Party, Long>();
        for (var party : Party.values()) {
            count.put(
                    party,
                    all.stream()
                            .filter(owed -> owed.owedBy() == party && owed.state() == state)
                            .count());
        }
        return count;
    }
}
