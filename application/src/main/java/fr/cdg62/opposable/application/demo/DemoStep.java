package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.assistance.api.AssistanceCommand;
import fr.cdg62.opposable.project.api.ProjectCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded in the demonstration, or a day on which the calendar alone speaks.
 *
 * @param on the simulated day on which it is recorded, Europe/Paris
 * @param id the last part of the command's id
 * @param command what is recorded; null on a day of the calendar
 * @param refusedWith the code of the refusal the story tells, or null where the command is accepted
 */
record DemoStep(
        LocalDate on,
        String id,
        @Nullable Object command,
        @Nullable String refusedWith) {

    static DemoStep of(LocalDate on, String id, Object command) {
        return new DemoStep(on, id, command, null);
    }

    static DemoStep refused(LocalDate on, String id, Object command, String code) {
        return new DemoStep(on, id, command, code);
    }

    static DemoStep calendar(LocalDate on) {
        return new DemoStep(on, "calendar/" + on, null, null);
    }

    /** Whether it speaks to a project or a ledger, which are opened by what follows from a convention's own facts. */
    boolean speaksToWhatFollows() {
        return command instanceof ProjectCommand || command instanceof AssistanceCommand;
    }
}
