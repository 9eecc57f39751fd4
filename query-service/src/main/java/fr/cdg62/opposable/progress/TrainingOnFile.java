package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.api.TrainingReversed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of awareness or training.
 *
 * @param reversed what reversed it, null while it counts
 * @param sequence the place of its event in the project's stream
 */
public record TrainingOnFile(
        TrainingRecorded held, @Nullable TrainingReversed reversed, long sequence) {

    static List<TrainingOnFile> reversed(List<TrainingOnFile> before, TrainingReversed event) {
        return before.stream()
                .map(one -> one.held.trainingId().equals(event.trainingId())
                        ? new TrainingOnFile(one.held, event, one.sequence)
                        : one)
                .toList();
    }

    /** How many people attended. */
    public int people() {
        return held.beneficiaries().stream().mapToInt(people -> people.count()).sum();
    }
}
