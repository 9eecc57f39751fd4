package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.DeliverableAccepted;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a deliverable.
 *
 * @param accepted by whom and when the collectivity accepted it, null until it does
 * @param sequence the place of its event in the project's stream
 */
public record DeliverableOnFile(
        DeliverableFiled filed, @Nullable DeliverableAccepted accepted, long sequence) {

    static List<DeliverableOnFile> accepted(List<DeliverableOnFile> before, DeliverableAccepted event) {
        return before.stream()
                .map(one -> one.filed.kind() == event.kind() && one.filed.version() == event.version()
                        ? new DeliverableOnFile(one.filed, event, one.sequence)
                        : one)
                .toList();
    }
}
