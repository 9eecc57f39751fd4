package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.standing.Choice;
import fr.cdg62.opposable.standing.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One convention, on a day.
 *
 * @param version what {@code If-Match} compares
 * @param collectivity the other party that day
 * @param standing the state that day, and why
 * @param choice what the collectivity wants that day, if it has chosen
 * @param dates the dates of its life, each with its reasons
 * @param ladder the reminders before its last day, issued or to come
 * @param consolidated the clauses that read otherwise than in the signed text that day
 * @param openAnomalies the weaknesses that stand that day
 * @param breaches those observed by that day, each with what it is then
 * @param formalNotices those served by that day, each with what has become of it
 * @param disputes the disputes and the claims, as they stood that day
 * @param file all that is known of it
 */
public record ConventionSeen(
        AsOf asOf,
        long version,
        CollectivityFacts collectivity,
        Standing standing,
        @Nullable Choice choice,
        List<TermDate> dates,
        List<Rung> ladder,
        List<ConsolidatedClause> consolidated,
        List<AnomalyMark> openAnomalies,
        List<BreachSeen> breaches,
        List<FormalNoticeSeen> formalNotices,
        DisputesSeen disputes,
        ConventionFile file)
        implements ReadAnswer {

    public ConventionSeen {
        dates = List.copyOf(dates);
        ladder = List.copyOf(ladder);
        consolidated = List.copyOf(consolidated);
        openAnomalies = List.copyOf(openAnomalies);
        breaches = List.copyOf(breaches);
        formalNotices = List.copyOf(formalNotices);
    }

    static ConventionSeen of(ConventionFile file, AsOf asOf) {
        var on = asOf.on();
        return new ConventionSeen(
                asOf,
                file.version(),
                file.opening().holders().on(on),
                file.on(on),
                file.choiceOn(on).orElse(null),
                TermDates.of(file),
                Rung.of(file),
                ConsolidatedClause.on(file.amendments(), on),
                file.anomaliesOn(on),
                BreachSeen.on(file.breaches(), on),
                FormalNoticeSeen.on(file.breaches(), on),
                DisputesSeen.on(file.disputes(), on),
                file);
    }
}
