package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachReading;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.value.Breaches;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each party failed, and what the other asked of it.
 *
 * @param known what the domain reads of them: who stands in breach, by date
 * @param recorded each breach with what proves it, in the order of recording
 * @param served each formal notice with its document, in the order of recording
 */
public record BreachesOnFile(Breaches known, List<BreachOnFile> recorded, List<FormalNoticeOnFile> served) {

    public BreachesOnFile {
        recorded = List.copyOf(recorded);
        served = List.copyOf(served);
    }

    /** Of a convention that nobody has failed. */
    public static BreachesOnFile none() {
        return new BreachesOnFile(Breaches.none(), List.of(), List.of());
    }

    /** The same after an event of the convention. */
    public static BreachesOnFile fold(BreachesOnFile before, ConventionEvent event, long sequence) {
        var known = BreachReading.fold(before.known, event);
        return switch (event) {
            case BreachRecorded e ->
                new BreachesOnFile(known, and(before.recorded, BreachOnFile.of(e, sequence)), before.served);
            case BreachCured e -> new BreachesOnFile(known, cured(before.recorded, e, sequence), before.served);
            case FormalNoticeServed e ->
                new BreachesOnFile(
                        known,
                        before.recorded,
                        and(
                                before.served,
                                new FormalNoticeOnFile(
                                        known.notice(e.formalNoticeId()).orElseThrow(), e.document(), sequence)));
            default -> before;
        };
    }

    private static List<BreachOnFile> cured(List<BreachOnFile> all, BreachCured event, long sequence) {
        return all.stream()
                .map(one -> one.id().equals(event.breachId()) ? one.cured(event, sequence) : one)
                .toList();
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
