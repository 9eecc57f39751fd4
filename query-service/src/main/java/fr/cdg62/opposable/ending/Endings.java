package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.DisputeEvent;
import fr.cdg62.opposable.convention.api.DisputeReading;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Disputes;
import fr.cdg62.opposable.file.BreachesOnFile;
import fr.cdg62.opposable.file.NoticeOnFile;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the registers show of one convention.
 *
 * @param notices of termination, and what became of each
 * @param agreements of both parties to end it
 * @param breaches what each party failed, and what the other asked of it
 * @param disputes what the parties disagree about
 */
public record Endings(
        ConventionId id,
        List<NoticeOnFile> notices,
        List<TerminationAgreed> agreements,
        BreachesOnFile breaches,
        Disputes disputes) {

    public Endings {
        notices = List.copyOf(notices);
        agreements = List.copyOf(agreements);
    }

    static Endings fold(@Nullable Endings before, RecordedEvent event) {
        var fact = (ConventionEvent) event.payload();
        var known = before == null
                ? new Endings(fact.conventionId(), List.of(), List.of(), BreachesOnFile.none(), Disputes.none())
                : before;
        return new Endings(
                known.id,
                NoticeOnFile.fold(known.notices, fact, event.sequence()),
                fact instanceof TerminationAgreed e ? and(known.agreements, e) : known.agreements,
                BreachesOnFile.fold(known.breaches, fact, event.sequence()),
                fact instanceof DisputeEvent e ? DisputeReading.fold(known.disputes, e) : known.disputes);
    }

    private static List<TerminationAgreed> and(List<TerminationAgreed> all, TerminationAgreed one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
