package fr.cdg62.opposable.application.clock;

import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the calendar's pass once a Paris day, soon after midnight, then what is checked each night; looks often enough to notice a
 * simulated clock that moved.
 */
public final class DailyCalendar implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.calendar");
    private static final int LOOK_SECONDS = 20;

    private final CalendarPass pass;
    private final EdgeClock clock;
    private final Runnable nightly;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("calendar").daemon().factory());
    private volatile LocalDate done = LocalDate.MIN;

    /**
     * Passes of that calendar, on the days of that clock.
     *
     * @param nightly begun after the pass of each new day; the calendar does not wait for it
     */
    public DailyCalendar(CalendarPass pass, EdgeClock clock, Runnable nightly) {
        this.pass = pass;
        this.clock = clock;
        this.nightly = nightly;
    }

    /** Runs today's pass now, and each day's from then on. */
    public void start() {
        runNow();
        var unused = looks.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Runs a pass now. */
    public void runNow() {
        done = pass.run();
    }

    private void look() {
        try {
            if (clock.today().isAfter(done)) {
                runNow();
                nightly.run();
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "the calendar's pass failed and will be tried again: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void close() {
        looks.shutdown();
    }
}
