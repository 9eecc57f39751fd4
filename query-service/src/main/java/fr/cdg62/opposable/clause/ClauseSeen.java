package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.convention.value.VisaInForce;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause with the events that carried it out, the latest fact first.
 *
 * @param visas for the visas alone, the texts in force on the legal date asked about
 * @param next the cursor of the next slice, null on the last
 * @param total how many executions there are on all slices
 */
public record ClauseSeen(
        AsOf asOf,
        ClauseSummary clause,
        List<VisaInForce> visas,
        List<ClauseExecution> items,
        @Nullable String next,
        long total)
        implements ReadAnswer {

    public ClauseSeen {
        visas = List.copyOf(visas);
        items = List.copyOf(items);
    }
}
