package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.time.Paris;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays four conventions, with their projects and their assistance, through the same port as everyone: each fact on its simulated
 * day, the calendar with it, under deterministic ids, so that playing it again changes nothing. Only where time is simulated.
 */
public final class Demonstration {
    /** The day on which the first file is opened, Europe/Paris. */
    public static final LocalDate FROM = LocalDate.of(2018, 9, 3);

    static final String ORIGIN = "DEMO";

    /** Fourteen months after the first day of Libercourt's convention. */
    static final LocalDate TOLD_ON = LocalDate.of(2026, 2, 2);

    private static final Duration MORNING = Duration.ofHours(9);

    private final Stage stage;
    private boolean settled;

    /** A demonstration on that stage. */
    public Demonstration(Stage stage) {
        this.stage = stage;
    }

    /**
     * Plays it, then moves the clock on to the day on which it is told.
     *
     * @throws IllegalStateException where time is real
     * @throws ToldOtherwise when a step is not answered as the story tells
     */
    public void play() {
        for (var step : steps(stage)) {
            moveTo(step.on());
            play(step);
        }
        moveTo(TOLD_ON);
    }

    /** Every step of the four stories, in the order of their days. */
    static List<DemoStep> steps(Stage stage) {
        return Stream.of(
                        DemoPersons.ofTheCentre(FROM, stage.vault()),
                        OigniesStory.steps(stage),
                        CourrieresStory.steps(stage),
                        DourgesStory.steps(stage),
                        LibercourtStory.steps(stage))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DemoStep::on))
                .toList();
    }

    private void play(DemoStep step) {
        var command = step.command();
        if (command == null) {
            settle();
            stage.calendar().run();
            settled = false;
            return;
        }
        if (step.speaksToWhatFollows()) {
            settle();
        } else {
            settled = false;
        }
        asOfToday(step, command).ifPresent(asked -> send(step, asked));
    }

    private void send(DemoStep step, Object command) {
        try {
            stage.commands().send(command, stage.context(command, "demo/" + step.id()));
            if (step.refusedWith() != null) {
                throw new ToldOtherwise(step.id(), "no refusal", null);
            }
        } catch (CommandRefused refused) {
            if (!refused.refusal().code().equals(step.refusedWith())) {
                throw new ToldOtherwise(step.id(), refused.refusal().code(), refused);
            }
        }
    }

    private Optional<Object> asOfToday(DemoStep step, Object command) {
        return stage.edge().clock().today().isAfter(step.on()) ? LateTelling.of(command) : Optional.of(command);
    }

    /** What follows from a fact is recorded on the day of the fact: before the clock moves on. */
    private void moveTo(LocalDate day) {
        if (stage.edge().clock().today().isBefore(day)) {
            settle();
        }
        stage.edge().clock().advanceTo(Paris.startOf(day).plus(MORNING));
    }

    private void settle() {
        if (!settled) {
            stage.consequences().run();
            settled = true;
        }
    }
}
