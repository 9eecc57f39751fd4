package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.BlockLifted;
import fr.cdg62.opposable.project.api.ProjectBlocked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stopped a project.
 *
 * @param lifted what set it going again, null while nothing did
 * @param sequence the place of its event in the project's stream
 */
public record BlockOnFile(ProjectBlocked blocked, @Nullable BlockLifted lifted, long sequence) {

    /** The last block begun by the day of the lifting is the one lifted. */
    static List<BlockOnFile> lifted(List<BlockOnFile> before, BlockLifted event) {
        var after = new ArrayList<>(before);
        IntStream.range(0, before.size())
                .boxed()
                .filter(at -> before.get(at).standsOn(event.liftedOn()))
                .max(Comparator.comparing(at -> before.get(at).blocked.blockedOn()))
                .ifPresent(
                        at -> after.set(at, new BlockOnFile(before.get(at).blocked, event, before.get(at).sequence)));
        return after;
    }

    /** Whether it stops the project on the day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(blocked.blockedOn()) && (lifted == null || day.isBefore(lifted.liftedOn()));
    }
}
