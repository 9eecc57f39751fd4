package fr.cdg62.opposable.file;

import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/**
 * A clause as it reads on a day, and the avenant that made it so; the clauses not listed read as in the signed text.
 *
 * @param amendment the avenant's number
 * @param since the day from which it reads so
 */
public record ConsolidatedClause(Clause clause, String text, String amendment, LocalDate since) {

    /** The clauses rewritten by that day, in the order of the model; of two avenants on one clause, the later in effect prevails. */
    static List<ConsolidatedClause> on(List<AmendmentOnFile> amendments, LocalDate day) {
        var read = new EnumMap<Clause, ConsolidatedClause>(Clause.class);
        amendments.stream()
                .filter(amendment -> amendment.appliesOn(day))
                .sorted(Comparator.comparing(AmendmentOnFile::takesEffectOn)
                        .thenComparing(amendment -> Objects.requireNonNull(amendment.concludedOn()))
                        .thenComparing(AmendmentOnFile::number))
                .forEach(amendment -> amendment
                        .clauses()
                        .forEach(changed -> read.put(
                                changed.clause(),
                                new ConsolidatedClause(
                                        changed.clause(),
                                        changed.text(),
                                        amendment.number(),
                                        amendment.takesEffectOn()))));
        return new ArrayList<>(read.values());
    }
}
