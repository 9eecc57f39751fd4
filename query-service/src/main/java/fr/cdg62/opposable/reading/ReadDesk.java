package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.projection.Page;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.projection.SeenList;
import fr.cdg62.opposable.projection.Views;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Where every read passes: who asks, at which two times, and no sooner than the view has integrated what it must. */
@Component
public class ReadDesk {

    private static final Duration WAIT_MAX = Duration.ofSeconds(5);

    private final AccessPort access;
    private final Views views;
    private final InstantSource clock;

    /** A desk over the views. */
    public ReadDesk(AccessPort access, Views views, InstantSource clock) {
        this.access = access;
        this.views = views;
        this.clock = clock;
    }

    /** The viewer, once allowed the question. */
    public Viewer viewerAsking(String question) {
        return access.viewerAsking(question);
    }

    /** The question, with the edge's now where it does not say. */
    public Question question(AsAsked asked) {
        return Question.of(asked, clock.instant());
    }

    /** Every document of the projection. */
    public <V> SeenList<V> list(Projection<V> projection, Question question) {
        await(projection, question);
        return views.list(projection, question.known());
    }

    /** The document under the key. */
    public <V> Seen<V> find(Projection<V> projection, String key, Question question) {
        await(projection, question);
        return views.find(projection, key, question.known());
    }

    /** The documents of those keys as they stand now, for what never changes once it is written: the past is then a part of it. */
    public <V> SeenList<V> some(Projection<V> projection, Set<String> keys) {
        return views.some(projection, keys);
    }

    private void await(Projection<?> projection, Question question) {
        var position = question.atLeast();
        if (position != null && !views.awaitPosition(projection, position, WAIT_MAX)) {
            throw new NotIntegratedYet(position);
        }
    }

    /** The slice asked for, in the order of the places. */
    public static <T> Page<T> slice(List<T> all, Function<T, String> place, SliceAsked asked) {
        return Page.of(all, place, Comparator.naturalOrder(), asked.after(), asked.limitOrDefault());
    }

    /** The slice asked for, the last place first. */
    public static <T> Page<T> sliceLatestFirst(List<T> all, Function<T, String> place, SliceAsked asked) {
        return Page.of(all, place, Comparator.reverseOrder(), asked.after(), asked.limitOrDefault());
    }

    /** The whole list, in the order of the places. */
    public static <T> List<T> whole(List<T> all, Function<T, String> place) {
        return all.stream().sorted(Comparator.comparing(place)).toList();
    }
}
