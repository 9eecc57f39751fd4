package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.MeansAnswerRecorded;
import fr.cdg62.opposable.project.api.MeansRequested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for means.
 *
 * @param answered what the collectivity answered, null until it does
 * @param sequence the place of its event in the project's stream
 */
public record MeansOnFile(MeansRequested asked, @Nullable MeansAnswerRecorded answered, long sequence) {

    static List<MeansOnFile> answered(List<MeansOnFile> before, MeansAnswerRecorded event) {
        return before.stream()
                .map(one -> one.asked.meansRequestId().equals(event.meansRequestId())
                        ? new MeansOnFile(one.asked, event, one.sequence)
                        : one)
                .toList();
    }
}
