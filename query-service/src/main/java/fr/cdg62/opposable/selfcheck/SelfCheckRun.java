package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.projection.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One self-check: each link of the chain in its order, then the views. A link that fails is said not to be done and hides no other. */
final class SelfCheckRun {

    private static final Logger LOG = LoggerFactory.getLogger("opposable.selfcheck");
    private static final int PERCENT = 100;

    private final EventLog log;
    private final List<LinkCheck> links;
    private final BooleanSupplier stopped;
    private final Progress progress;
    private final ViewsCheck views;
    private final List<LinkResult> results = new ArrayList<>();

    /** Told which link is checked and how far the whole check has come, from 0 to 100. */
    interface Progress {
        void at(ChainLink link, int percent);
    }

    SelfCheckRun(EventLog log, CheckedViews views, List<LinkCheck> links, BooleanSupplier stopped, Progress progress) {
        this.log = log;
        this.links = links;
        this.stopped = stopped;
        this.progress = progress;
        this.views = new ViewsCheck(log, views, stopped, percent -> progress(ChainLink.VIEWS, percent));
    }

    SelfCheckResult run(InstantSource clock) {
        var beganAt = clock.instant();
        long head = log.head();
        for (var link : links) {
            if (!stopped.getAsBoolean()) {
                check(link, head, clock);
            }
        }
        checkViews(head, clock);
        var ofLedgers = views.ofLedgers();
        return new SelfCheckResult(
                beganAt,
                Duration.between(beganAt, clock.instant()).toMillis(),
                head,
                results,
                views.ledgers(),
                views.entries(),
                ofLedgers.stream().limit(SelfCheckResult.DIFFERENCES_MAX).toList(),
                ofLedgers.size(),
                views.notCompared());
    }

    private void check(LinkCheck link, long head, InstantSource clock) {
        var began = clock.instant();
        progress(link.link(), 0);
        try {
            var found = link.check(read -> follow(link.link(), read, head));
            results.add(LinkResult.of(link.link(), found, millisSince(began, clock)));
        } catch (RuntimeException e) {
            failed(link.link(), e, millisSince(began, clock));
        }
    }

    private void checkViews(long head, InstantSource clock) {
        var began = clock.instant();
        progress(ChainLink.VIEWS, 0);
        try {
            views.run(head);
            results.add(views.result(head, millisSince(began, clock)));
        } catch (RuntimeException e) {
            failed(ChainLink.VIEWS, e, millisSince(began, clock));
        }
    }

    private void failed(ChainLink link, RuntimeException e, long millis) {
        if (!stopped.getAsBoolean()) {
            LOG.error(
                    "self-check: {} was not checked to its end: {}",
                    link,
                    e.getClass().getName());
        }
        results.add(LinkResult.notDone(link, millis));
    }

    private void follow(ChainLink link, long read, long head) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException();
        }
        progress(link, (int) Math.min(PERCENT, PERCENT * read / (head + 1)));
    }

    private void progress(ChainLink link, int percent) {
        progress.at(link, (PERCENT * results.size() + percent) / (links.size() + 1));
    }

    private static long millisSince(Instant began, InstantSource clock) {
        return Duration.between(began, clock.instant()).toMillis();
    }
}
